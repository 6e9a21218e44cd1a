package dev.rapport.engine.insight;

import dev.rapport.model.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted.
 *
 * @param at when, not before the ticket's creation
 * @param group the group that had the ticket until then, null where none had
 * @param events ids of the events that it rests on
 */
public record Occurrence(Instant at, @Nullable Named group, List<String> events) {
  public Occurrence {
    events = List.copyOf(events);
  }
}
