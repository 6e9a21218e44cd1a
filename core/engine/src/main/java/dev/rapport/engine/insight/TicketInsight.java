package dev.rapport.engine.insight;

import dev.rapport.engine.involvement.Involvement;
import dev.rapport.engine.involvement.Mirror;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
 * @param involvement who took part, from which side
 * @param mirror what each side did, by one and the same rule
 * @param people whom the figures speak of
 * @param hostClocks the host's own service level clocks beside our figures; none where the host has
 *     none
 * @param clockSkew by how much the clocks of a pair's trackers are seen to disagree; null where
 *     nothing shows that they do
 * @param basis what they rest on
 * @param timeline what the ledger's requester saw happen: the ticket's own timeline, or the lead's
 * @param acts all that was done: the same, with the other ticket's acts where two are one
 */
public record TicketInsight(
    Ticket ticket,
    List<TicketKey> pair,
    List<TicketKey> contradicting,
    Instant asOf,
    Ledger ledger,
    Waits waits,
    Counts counts,
    Involvement involvement,
    Mirror mirror,
    Set<Presence> people,
    List<HostClock> hostClocks,
    @Nullable ClockSkew clockSkew,
    Basis basis,
    Timeline timeline,
    Timeline acts) {
  public TicketInsight {
    pair = List.copyOf(pair);
    contradicting = List.copyOf(contradicting);
    people = Set.copyOf(people);
    hostClocks = List.copyOf(hostClocks);
  }

  /** The name people use for the ticket. */
  public TicketKey key() {
    return ticket.key();
  }

  /** The same pair as the other of its tickets shows it. */
  public TicketInsight seenFrom(Ticket other) {
    return with(other, List.of(key()), contradicting);
  }

  /** The same ticket, known to be linked with several others. */
  public TicketInsight linkedWith(List<TicketKey> others) {
    return with(ticket, pair, others);
  }

  /** The same as everybody who sees the ticket may know it: what was said inside IT is left out. */
  public TicketInsight inPublic() {
    return with(ticket, pair, contradicting, timeline.inPublic(), acts.inPublic());
  }

  /** The same with its acts looked at when the last of them was done: no clock has run since. */
  public TicketInsight atItsLastAct() {
    return with(ticket, pair, contradicting, timeline, acts.atItsLastStep());
  }

  private TicketInsight with(Ticket shown, List<TicketKey> one, List<TicketKey> others) {
    return with(shown, one, others, timeline, acts);
  }

  private TicketInsight with(
      Ticket shown, List<TicketKey> one, List<TicketKey> others, Timeline seen, Timeline done) {
    return new TicketInsight(
        shown,
        one,
        others,
        asOf,
        ledger,
        waits,
        counts,
        involvement,
        mirror,
        people,
        hostClocks,
        clockSkew,
        basis,
        seen,
        done);
  }

  /** Whether the ticket is not closed at as-of. */
  public boolean open() {
    return ledger.open();
  }
}
