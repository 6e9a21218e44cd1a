package dev.rapport.engine.timeline;

import dev.rapport.engine.holder.Decision;
import dev.rapport.engine.holder.TicketState;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent;
import java.time.Instant;

/**
 * One event and what it did to the ticket.
 *
 * @param event what happened
 * @param at when, not before the ticket's creation
 * @param side who did it
 * @param before the state that it found
 * @param after the state that it left
 * @param was whose turn it was
 * @param now whose turn it is then
 */
public record Step(
    TicketEvent event,
    Instant at,
    Side side,
    TicketState before,
    TicketState after,
    Decision was,
    Decision now) {
  /** Whether it touched a field that decides whose turn it is. */
  boolean movesState() {
    return !before.equals(after) || !was.equals(now);
  }
}
