package dev.rapport.engine.store;

import dev.rapport.model.Stamp;
import dev.rapport.model.Standing;
import dev.rapport.model.TicketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What must have happened between two looks at a ticket of which only the present can be read. By
 * whom is not known, and when only as far as the looks are apart.
 *
 * @param at the moment that stands for all moments between the two looks
 */
record BetweenLooks(Instant at) {
  /** Begins the id of every such event. */
  static final String ID = "look:";

  /** After everything that the host itself dates with the same second. */
  private static final long LAST = Long.MAX_VALUE - 1;

  /** The changes that lead from one standing to the other; none where they are the same. */
  List<TicketEvent> changes(Standing then, Standing now) {
    List<TicketEvent> changes = new ArrayList<>();
    if (!then.status().id().equals(now.status().id())) {
      changes.add(new TicketEvent.StatusChanged(stamp("status"), then.status(), now.status()));
    }
    if (!Objects.equals(then.holdReason(), now.holdReason())) {
      changes.add(
          new TicketEvent.HoldReasonChanged(stamp("hold"), then.holdReason(), now.holdReason()));
    }
    if (!then.isWithSameGroupAs(now)) {
      changes.add(new TicketEvent.GroupChanged(stamp("group"), then.group(), now.group()));
    }
    if (!Objects.equals(then.assignee(), now.assignee())) {
      changes.add(
          new TicketEvent.AssigneeChanged(stamp("assignee"), then.assignee(), now.assignee()));
    }
    if (!Objects.equals(then.priority(), now.priority())) {
      changes.add(
          new TicketEvent.PriorityChanged(stamp("priority"), then.priority(), now.priority()));
    }
    return changes;
  }

  private Stamp stamp(String what) {
    return Stamp.of(ID + at.getEpochSecond() + ":" + what, at, LAST, null);
  }
}
