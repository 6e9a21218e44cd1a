package dev.rapport.model;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands at one moment, in everything that whose turn it is rests on.
 *
 * @param status its status
 * @param group the group that has it; null for none
 * @param assignee the person who has it; null for nobody
 * @param holdReason why it is on hold, as in {@link TicketEvent.HoldReasonChanged}; null for no
 *     reason
 * @param priority the host's stored value; null for none
 */
public record Standing(
    Status status,
    @Nullable Named group,
    @Nullable ActorId assignee,
    @Nullable String holdReason,
    @Nullable String priority) {

  /** As a ticket was born. */
  public static Standing of(TicketEvent.Created birth) {
    return new Standing(
        birth.status(), birth.group(), birth.assignee(), birth.holdReason(), birth.priority());
  }

  /** After all that happened; empty where no birth is among it. */
  public static Optional<Standing> after(Collection<TicketEvent> events) {
    Standing standing = null;
    for (TicketEvent event : events.stream().sorted(TicketEvent.CHRONOLOGICAL).toList()) {
      if (event instanceof TicketEvent.Created birth) {
        standing = of(birth);
      } else if (standing != null) {
        standing = standing.then(event);
      }
    }
    return Optional.ofNullable(standing);
  }

  private Standing then(TicketEvent event) {
    if (event instanceof TicketEvent.StatusChanged change) {
      return new Standing(change.to(), group, assignee, holdReason, priority);
    }
    if (event instanceof TicketEvent.GroupChanged change) {
      return new Standing(status, change.to(), assignee, holdReason, priority);
    }
    if (event instanceof TicketEvent.AssigneeChanged change) {
      return new Standing(status, group, change.to(), holdReason, priority);
    }
    if (event instanceof TicketEvent.HoldReasonChanged change) {
      return new Standing(status, group, assignee, change.to(), priority);
    }
    return event instanceof TicketEvent.PriorityChanged change
        ? new Standing(status, group, assignee, holdReason, change.to())
        : this;
  }

  /** Whether nothing changed between the two; a new name for the same thing is no change. */
  public boolean isSameAs(Standing other) {
    return status.id().equals(other.status.id())
        && isWithSameGroupAs(other)
        && Objects.equals(assignee, other.assignee)
        && Objects.equals(holdReason, other.holdReason)
        && Objects.equals(priority, other.priority);
  }

  /** Whether the same group has it, under whatever name. */
  public boolean isWithSameGroupAs(Standing other) {
    return Objects.equals(id(group), id(other.group));
  }

  private static @Nullable String id(@Nullable Named named) {
    return named == null ? null : named.id();
  }
}
