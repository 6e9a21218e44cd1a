package dev.rapport.engine.insight;

import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.time.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a ticket's figures speak of: one who acted, had it, or asked for it. Only used to
 * count different people, so that no figure speaks of too few.
 *
 * @param person the account
 * @param side its side on the ticket
 * @param group the group that had the ticket then; null where none had, and for requesters, who
 *     stand beside every group
 * @param span how long they had it; empty for a single act; a requester is there all the time
 */
public record Presence(ActorId person, Side side, @Nullable Named group, Span span) {
  /** Whether any of it lies inside the period. */
  public boolean isInside(Span period) {
    return period.contains(span.fromInclusive()) || period.overlaps(span);
  }
}
