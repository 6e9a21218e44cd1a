package dev.rapport.engine.checkpoint;

import java.time.Instant;

/**
 * A place in the order of a ticket's steps. Two steps of one second keep the host's order, so
 * places are compared by it and not by the clock.
 *
 * @param at when; may lie ahead
 * @param first the number of the first step that does not come before it
 * @param last the number of the last step that does not come after it; one less than {@code first}
 *     where the moment is no step
 */
public record Mark(Instant at, int first, int last) {
  boolean comesAfter(int step) {
    return step < first;
  }

  boolean comesBefore(int step) {
    return step > last;
  }
}
