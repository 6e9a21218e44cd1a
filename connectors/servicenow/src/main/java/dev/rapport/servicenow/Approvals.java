package dev.rapport.servicenow;

import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked to approve a task, and what they said. A row shows only how it stands: the question
 * is dated with its creation, the answer with its last update, the latest it can have been given.
 */
final class Approvals {
  /** After every audited change of its second. */
  private static final long LAST = Long.MAX_VALUE - 1;

  private Approvals() {}

  /** The questions and answers of a task; none for one that was not asked yet, or need not be. */
  static List<TicketEvent> events(TaskDocument task) {
    return task.companions().of(Companion.APPROVALS).stream()
        .flatMap(row -> events(task.legend(), row).stream())
        .toList();
  }

  private static List<TicketEvent> events(Legend legend, Row row) {
    List<TicketEvent> events = new ArrayList<>();
    Approval state = state(row.text("state"));
    if (state != null) {
      add(events, legend, row, Approval.REQUESTED);
      if (state != Approval.REQUESTED) {
        add(events, legend, row, state);
      }
    }
    return events;
  }

  private static @Nullable Approval state(String value) {
    return switch (value) {
      case "requested" -> Approval.REQUESTED;
      case "approved" -> Approval.GRANTED;
      case "rejected" -> Approval.REJECTED;
      case "cancelled" -> Approval.CANCELLED;
      default -> null;
    };
  }

  private static void add(List<TicketEvent> events, Legend legend, Row row, Approval state) {
    String column = state == Approval.REQUESTED ? "sys_created_on" : "sys_updated_on";
    String id = "approval:" + row.sysId() + ":" + state.name().toLowerCase(Locale.ROOT);
    HostTime.parse(row.text(column))
        .map(at -> Stamp.of(id, at, LAST, actor(legend, row, state)))
        .map(stamp -> new ApprovalChanged(stamp, row.sysId(), state, group(row)))
        .ifPresent(events::add);
  }

  /** The answer is the approver's own, whoever entered it. */
  private static @Nullable ActorId actor(Legend legend, Row row, Approval state) {
    return switch (state) {
      case REQUESTED -> legend.login(row.text("sys_created_by"));
      case CANCELLED -> legend.login(row.text("sys_updated_by"));
      case GRANTED, REJECTED -> legend.account(row.text("approver"));
    };
  }

  private static @Nullable Named group(Row row) {
    return row.find("group.assignment_group")
        .map(id -> new Named(id, row.find("group.assignment_group.name").orElse(id)))
        .orElse(null);
  }
}
