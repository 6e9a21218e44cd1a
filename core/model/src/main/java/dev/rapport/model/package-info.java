/**
 * The nouns of a ticket's life: who, what happened when, and whose turn it was. Values only: no
 * I/O, no clock, no mutable state.
 */
@NullMarked
package dev.rapport.model;

import org.jspecify.annotations.NullMarked;
