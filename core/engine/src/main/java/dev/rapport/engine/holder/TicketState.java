package dev.rapport.engine.holder;

import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.HoldReasonChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a ticket that decide whose turn it is, at one moment.
 *
 * @param status its status; null where not even its birth is known
 * @param group the group that has it, if any
 * @param assignee the person who has taken it, if any
 * @param holdReason why it is on hold, if a reason is given
 */
public record TicketState(
    @Nullable Status status,
    @Nullable Named group,
    @Nullable ActorId assignee,
    @Nullable String holdReason) {
  /** Nothing is known. */
  public static final TicketState NOTHING = new TicketState(null, null, null, null);

  /** The state once the event has happened; the same object where it touches none of the fields. */
  public TicketState after(TicketEvent event) {
    if (event instanceof Created e) {
      return new TicketState(e.status(), e.group(), e.assignee(), e.holdReason());
    } else if (event instanceof StatusChanged e) {
      return new TicketState(e.to(), group, assignee, holdReason);
    } else if (event instanceof GroupChanged e) {
      return new TicketState(status, e.to(), assignee, holdReason);
    } else if (event instanceof AssigneeChanged e) {
      return new TicketState(status, group, e.to(), holdReason);
    } else if (event instanceof HoldReasonChanged e) {
      return new TicketState(status, group, assignee, e.to());
    }
    return this;
  }

  /** Whether the event starts from another value than the one that stands here. */
  public boolean isContradictedBy(TicketEvent event) {
    if (event instanceof StatusChanged e) {
      return status == null || !status.sameAs(e.from());
    } else if (event instanceof GroupChanged e) {
      return !Objects.equals(id(group), id(e.from()));
    } else if (event instanceof AssigneeChanged e) {
      return !Objects.equals(assignee, e.from());
    } else if (event instanceof HoldReasonChanged e) {
      return !Objects.equals(holdReason, e.from());
    }
    return event instanceof Created && !equals(NOTHING);
  }

  private static @Nullable String id(@Nullable Named named) {
    return named == null ? null : named.id();
  }
}
