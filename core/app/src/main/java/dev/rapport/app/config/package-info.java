/**
 * {@code rapport.yaml}: read with line numbers, held against the schema that ships with the
 * product, and turned into values. Every problem of a file is said at once, with its place and its
 * remedy.
 */
@NullMarked
package dev.rapport.app.config;

import org.jspecify.annotations.NullMarked;
