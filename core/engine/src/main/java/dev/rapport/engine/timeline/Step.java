package dev.rapport.engine.timeline;

import dev.rapport.engine.holder.Decision;
import dev.rapport.engine.holder.TicketState;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketKey;
import java.time.Instant;

/**
 * One event and what it did to the ticket.
 *
 * @param id how receipts cite the event: by its id; where two tickets are taken as one, with the
 *     ticket's key before it
 * @param event what happened
 * @param at when, not before the ticket's creation
 * @param side who did it
 * @param before the state that it found
 * @param after the state that it left
 * @param was whose turn it was
 * @param now whose turn it is then
 */
public record Step(
    String id,
    TicketEvent event,
    Instant at,
    Side side,
    TicketState before,
    TicketState after,
    Decision was,
    Decision now) {
  /** A step of a ticket that stands alone. */
  public Step(
      TicketEvent event,
      Instant at,
      Side side,
      TicketState before,
      TicketState after,
      Decision was,
      Decision now) {
    this(event.stamp().id(), event, at, side, before, after, was, now);
  }

  /** The same step, cited as one of this ticket. */
  Step citedWith(TicketKey ticket) {
    return new Step(ticket + " " + id, event, at, side, before, after, was, now);
  }

  /** The same step, seen as somebody else's act. */
  public Step by(Side other) {
    return new Step(id, event, at, other, before, after, was, now);
  }

  /** Whether it touched a field that decides whose turn it is. */
  boolean movesState() {
    return !before.equals(after) || !was.equals(now);
  }
}
