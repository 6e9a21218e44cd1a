/** Requests that come again: grouped by wording, with what they cost and what helps. */
@NullMarked
package dev.rapport.engine.repeats;

import org.jspecify.annotations.NullMarked;
