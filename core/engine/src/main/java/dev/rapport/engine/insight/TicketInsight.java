package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.Ledger;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All that follows from one ticket's history, or from those of two that are one.
 *
 * @param ticket the ticket
 * @param pair the keys of the tickets that it is one with; empty where it stands alone
 * @param contradicting where links contradict each other, so that no pair was formed: the tickets
 *     of the other tracker that it is linked with; else empty
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
    List<TicketKey> contradicting,
    Instant asOf,
    Ledger ledger,
    Waits waits,
    Counts counts,
    Set<Presence> people,
    Basis basis) {
  public TicketInsight {
    pair = List.copyOf(pair);
    contradicting = List.copyOf(contradicting);
    people = Set.copyOf(people);
  }

  /** The name people use for the ticket. */
  public TicketKey key() {
    return ticket.key();
  }

  /** The same pair as the other of its tickets shows it. */
  public TicketInsight seenFrom(Ticket other) {
    return new TicketInsight(
        other, List.of(key()), contradicting, asOf, ledger, waits, counts, people, basis);
  }

  /** The same ticket, known to be linked with several others. */
  public TicketInsight linkedWith(List<TicketKey> others) {
    return new TicketInsight(ticket, pair, others, asOf, ledger, waits, counts, people, basis);
  }

  /** Whether the ticket is not closed at as-of. */
  public boolean open() {
    return ledger.open();
  }
}
