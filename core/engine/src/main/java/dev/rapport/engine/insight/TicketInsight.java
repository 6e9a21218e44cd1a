package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.Ledger;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All that follows from one ticket's history.
 *
 * @param ticket the ticket
 * @param pair the keys of the tickets that it is one with; empty where it stands alone
 * @param asOf the moment at which we looked, to the second
 * @param ledger whose turn it was and is
 * @param waits how long, for whom
 * @param counts what came back and changed hands
 * @param people whom the figures speak of
 * @param basis what they rest on
 */
public record TicketInsight(
    Ticket ticket,
    List<TicketKey> pair,
    Instant asOf,
    Ledger ledger,
    Waits waits,
    Counts counts,
    Set<Presence> people,
    Basis basis) {
  public TicketInsight {
    pair = List.copyOf(pair);
    people = Set.copyOf(people);
  }

  /** The name people use for the ticket. */
  public TicketKey key() {
    return ticket.key();
  }

  /** Whether the ticket is not closed at as-of. */
  public boolean open() {
    return ledger.open();
  }
}
