/**
 * Which tickets of two trackers are one piece of work, from what they say of each other. Pure: the
 * same references, the same pairs; what contradicts itself is reported, never guessed.
 */
@NullMarked
package dev.rapport.engine.pair;

import org.jspecify.annotations.NullMarked;
