/**
 * The pages of {@code rapport serve}: rendered on the server from a snapshot in memory, so that
 * they answer at once; without any script they work the same, only less lively.
 */
@NullMarked
package dev.rapport.app.web;

import org.jspecify.annotations.NullMarked;
