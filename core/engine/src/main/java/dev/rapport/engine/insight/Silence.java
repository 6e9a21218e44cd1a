package dev.rapport.engine.insight;

import dev.rapport.model.Holder;
import dev.rapport.model.time.Elapsed;
import java.util.List;

/**
 * The longest stretch without a public act of either side while the ticket was open.
 *
 * @param elapsed how long; the longest by calendar time, the earliest of equals
 * @param with whose turn it was for the most of it
 * @param running whether it still goes on at as-of
 * @param events ids of the acts at its two ends, as far as an act is there
 */
public record Silence(Elapsed elapsed, Holder with, boolean running, List<String> events) {
  public Silence {
    events = List.copyOf(events);
  }
}
