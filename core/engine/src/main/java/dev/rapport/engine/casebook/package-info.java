/** Reads tickets out of the store as what they are to people: one alone, or two that are one. */
@NullMarked
package dev.rapport.engine.casebook;

import org.jspecify.annotations.NullMarked;
