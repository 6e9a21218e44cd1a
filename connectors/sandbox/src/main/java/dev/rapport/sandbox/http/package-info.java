/**
 * The part of a stand-in that speaks HTTP: a loopback server, its calls and replies, its journal.
 */
@NullMarked
package dev.rapport.sandbox.http;

import org.jspecify.annotations.NullMarked;
