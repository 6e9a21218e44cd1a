package dev.rapport.engine.timeline;

import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is at as-of.
 *
 * @param holder whose turn; {@link Holder#DONE} once the ticket is closed
 * @param rule the name of the rule that decided
 * @param group the group that has it, null where none has
 * @param since when this holder's unbroken turn began; it does not move with the clock
 * @param events ids of the events that decided
 */
public record Turn(
    Holder holder, String rule, @Nullable Named group, Instant since, List<String> events) {
  public Turn {
    events = List.copyOf(events);
  }
}
