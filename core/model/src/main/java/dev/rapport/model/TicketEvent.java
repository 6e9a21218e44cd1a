package dev.rapport.model;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a ticket, as we understood it. A null "from" or "to" means empty: no
 * group, nobody, no reason.
 */
public sealed interface TicketEvent {
  /** In the order in which they happened; see {@link Stamp#CHRONOLOGICAL}. */
  Comparator<TicketEvent> CHRONOLOGICAL =
      Comparator.comparing(TicketEvent::stamp, Stamp.CHRONOLOGICAL);

  /** Identity, moment and actor. */
  Stamp stamp();

  /** The ticket came to be, with these values; always the first event of a ticket. */
  record Created(
      Stamp stamp,
      Status status,
      @Nullable Named group,
      @Nullable ActorId assignee,
      @Nullable String holdReason,
      @Nullable String priority)
      implements TicketEvent {}

  /** It moved from one status to another. */
  record StatusChanged(Stamp stamp, Status from, Status to) implements TicketEvent {}

  /** The reason for being on hold changed; English labels where the host has them. */
  record HoldReasonChanged(Stamp stamp, @Nullable String from, @Nullable String to)
      implements TicketEvent {}

  /** It was given to another group. */
  record GroupChanged(Stamp stamp, @Nullable Named from, @Nullable Named to)
      implements TicketEvent {}

  /** It was given to another person. */
  record AssigneeChanged(Stamp stamp, @Nullable ActorId from, @Nullable ActorId to)
      implements TicketEvent {}

  /** Its priority changed; the host's stored values. */
  record PriorityChanged(Stamp stamp, @Nullable String from, @Nullable String to)
      implements TicketEvent {}

  /** The host's resolution was set or taken away; hosts without one never say so. */
  record ResolutionChanged(Stamp stamp, @Nullable String from, @Nullable String to)
      implements TicketEvent {}

  /** Somebody said something; the words are gone, the facts stay. */
  record Commented(Stamp stamp, Visibility visibility, TextFacts facts) implements TicketEvent {}

  /** Other fields were edited. */
  record Edited(Stamp stamp, Set<String> fields) implements TicketEvent {
    public Edited {
      fields = Set.copyOf(fields);
    }
  }

  /**
   * It was made to refer to a ticket, maybe one of another host. The target is what the host says:
   * an address, a key, a number or an id; never a title.
   */
  record Linked(Stamp stamp, LinkOrigin via, String target) implements TicketEvent {}

  /** It does not refer there any more; the target as it was {@link Linked}. */
  record Unlinked(Stamp stamp, LinkOrigin via, String target) implements TicketEvent {}
}
