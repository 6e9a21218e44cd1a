package dev.rapport.engine.explain;

import dev.rapport.model.time.Elapsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure comes to on one ticket.
 *
 * @param time how long; null for a count
 * @param count how often; null for a time
 * @param outcome what became of it, in words; empty where nothing needs saying
 * @param events ids of the events that it rests on
 */
public record Explained(
    @Nullable Elapsed time, @Nullable Integer count, String outcome, List<String> events) {
  public Explained {
    events = List.copyOf(events);
  }

  static Explained time(Elapsed time, String outcome, List<String> events) {
    return new Explained(time, null, outcome, events);
  }

  static Explained count(int count, String outcome, List<String> events) {
    return new Explained(null, count, outcome, events);
  }
}
