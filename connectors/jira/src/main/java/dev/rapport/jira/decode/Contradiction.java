package dev.rapport.jira.decode;

import dev.rapport.model.ActorId;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change that starts from a value which the change before it did not leave. */
final class Contradiction {
  private @Nullable Status status;
  private @Nullable ActorId assignee;
  private boolean assigned;
  private boolean found;

  private Contradiction() {}

  /**
   * Whether statuses or assignees contradict each other. The value now is not held against the last
   * change: it may have been read a moment earlier.
   *
   * @param changes in the order in which they happened
   */
  static boolean isIn(List<TicketEvent> changes) {
    Contradiction search = new Contradiction();
    changes.forEach(search::look);
    return search.found;
  }

  private void look(TicketEvent event) {
    if (event instanceof TicketEvent.StatusChanged change) {
      found |= status != null && !status.sameAs(change.from());
      status = change.to();
    } else if (event instanceof TicketEvent.AssigneeChanged change) {
      found |= assigned && !Objects.equals(assignee, change.from());
      assignee = change.to();
      assigned = true;
    }
  }
}
