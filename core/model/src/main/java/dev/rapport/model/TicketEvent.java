package dev.rapport.model;

import java.time.Duration;
import java.time.Instant;
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

  /**
   * Whether it is something that the host holds rather than something that somebody did: it is
   * nobody's act, moves nothing, and stands beside the timeline.
   */
  default boolean isReading() {
    return false;
  }

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

  /**
   * When the work should be done was set, moved or taken away. A host that has dates alone gives
   * the start of that day in UTC; a date set at the birth comes from null.
   */
  record DueDateChanged(Stamp stamp, @Nullable Instant from, @Nullable Instant to)
      implements TicketEvent {}

  /**
   * What the work is planned for changed.
   *
   * @param plan in which respect
   * @param from the host's id of a release, or an instant in ISO 8601; null for none
   */
  record PlanChanged(Stamp stamp, Plan plan, @Nullable String from, @Nullable String to)
      implements TicketEvent {}

  /** In which respect work is planned. */
  enum Plan {
    /** The version or release that it goes out with. */
    RELEASE,
    /** When it is to begin. */
    START
  }

  /**
   * Somebody was asked to approve, or answered.
   *
   * @param approval the host's id of this one approval
   * @param group the group that was asked; null where a person was
   */
  record ApprovalChanged(Stamp stamp, String approval, Approval state, @Nullable Named group)
      implements TicketEvent {}

  /** How an approval stands. */
  enum Approval {
    REQUESTED,
    GRANTED,
    REJECTED,
    CANCELLED
  }

  /**
   * The requester's side rated the work.
   *
   * @param score from 1, the worst, to {@code best}
   * @param best the best score that the host allows, at least 1
   */
  record Rated(Stamp stamp, int score, int best) implements TicketEvent {
    public Rated {
      if (score < 1 || score > best) {
        throw new IllegalArgumentException("a rating of " + score + " of " + best);
      }
    }
  }

  /**
   * What a text of the ticket itself says as it stands now; the words are gone. Stamped when the
   * ticket was created, or when it was resolved, by who did.
   */
  record Described(Stamp stamp, Part part, TextFacts facts) implements TicketEvent {
    @Override
    public boolean isReading() {
      return true;
    }
  }

  /** Which text of the ticket. */
  enum Part {
    /** Its title and its description. */
    REPORT,
    /** What was written when it was resolved, for example ServiceNow's close notes. */
    RESOLUTION
  }

  /**
   * A clock that the host itself runs for a service level, for comparison with ours; stamped when
   * the clock started.
   *
   * @param name the host's name of the agreement
   * @param elapsed what the clock shows, pauses left out as the host does
   */
  record ClockMeasured(
      Stamp stamp, String name, Goal goal, Duration elapsed, boolean running, boolean breached)
      implements TicketEvent {
    @Override
    public boolean isReading() {
      return true;
    }
  }

  /** What a service level is about. */
  enum Goal {
    FIRST_RESPONSE,
    RESOLUTION,
    OTHER
  }
}
