/** Half-open spans, durations in both clocks, and the calendar that turns one into the other. */
@NullMarked
package dev.rapport.model.time;

import org.jspecify.annotations.NullMarked;
