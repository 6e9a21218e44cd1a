package dev.rapport.jira.decode;

import dev.rapport.model.ActorId;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an issue began. Jira records no first values: each is what the first change of that field
 * started from, or the value now where it never changed.
 */
final class Birth {
  private Birth() {}

  static TicketEvent.Created of(IssueRecord record, List<TicketEvent> changes) {
    return new TicketEvent.Created(
        record.stamp("created", record.born(), Long.MIN_VALUE, record.creator()),
        status(record, changes),
        null,
        assignee(record, changes),
        null,
        priority(record, changes));
  }

  private static Status status(IssueRecord record, List<TicketEvent> changes) {
    return first(changes, TicketEvent.StatusChanged.class)
        .map(TicketEvent.StatusChanged::from)
        .orElseGet(record::status);
  }

  private static @Nullable ActorId assignee(IssueRecord record, List<TicketEvent> changes) {
    Optional<TicketEvent.AssigneeChanged> first = first(changes, TicketEvent.AssigneeChanged.class);
    return first.isPresent() ? first.get().from() : record.assignee();
  }

  private static @Nullable String priority(IssueRecord record, List<TicketEvent> changes) {
    Optional<TicketEvent.PriorityChanged> first = first(changes, TicketEvent.PriorityChanged.class);
    return first.isPresent() ? first.get().from() : record.priority();
  }

  private static <T extends TicketEvent> Optional<T> first(
      List<TicketEvent> changes, Class<T> kind) {
    return changes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
