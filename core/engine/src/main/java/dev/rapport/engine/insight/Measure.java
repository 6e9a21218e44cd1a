package dev.rapport.engine.insight;

import dev.rapport.model.time.Elapsed;
import java.util.List;

/**
 * A wait from the creation to something that was hoped for.
 *
 * @param elapsed how long it took, or how long it has been waited for in vain
 * @param outcome whether it came
 * @param events ids of the events that ended the wait; none while it goes on
 */
public record Measure(Elapsed elapsed, Outcome outcome, List<String> events) {
  /** How a wait ended, or not. */
  public enum Outcome {
    /** It came. */
    REACHED,
    /** It may still come: censored at as-of. */
    OPEN,
    /** The ticket was closed without it: censored at the close. */
    CLOSED_WITHOUT
  }

  public Measure {
    events = List.copyOf(events);
  }
}
