package dev.rapport.model;

import java.util.List;

/**
 * A ticket with all that is known to have happened to it.
 *
 * @param ticket the ticket as it is now
 * @param events what happened, in {@link TicketEvent#CHRONOLOGICAL} order; the first is {@link
 *     TicketEvent.Created}
 * @param history what the events rest on
 */
public record TicketHistory(Ticket ticket, List<TicketEvent> events, History history) {
  public TicketHistory {
    events = events.stream().sorted(TicketEvent.CHRONOLOGICAL).toList();
    if (events.isEmpty()) {
      throw new IllegalArgumentException(
          "ticket " + ticket.key() + " has no event, not even its birth");
    }
  }
}
