package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Linked;
import dev.rapport.model.TicketEvent.Unlinked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * To what a task says it corresponds elsewhere: the values of its correlation id, as an integration
 * wrote them. Many instances do not audit the field; then the value of now counts from the birth.
 */
final class Correlation {
  static final String COLUMN = "correlation_id";

  /** After every audited change of its second. */
  private static final long LAST = Long.MAX_VALUE - 1;

  private final TaskDocument task;
  private final Instant born;
  private final List<TicketEvent> events = new ArrayList<>();
  private String value = "";

  private Correlation(TaskDocument task, Instant born) {
    this.task = task;
    this.born = born;
  }

  /**
   * The links that came and went, in their order.
   *
   * @param born when the ledger of the task begins
   * @param updated when the record last changed: a change that was not audited came no later
   * @throws HostException of kind MALFORMED when the audit has a time that is none
   */
  static List<TicketEvent> links(TaskDocument task, Instant born, Instant updated) {
    Correlation links = new Correlation(task, born);
    List<AuditRow> changes = changes(task);
    String now = task.row().text(COLUMN);
    links.become(
        changes.isEmpty() ? now : changes.get(0).from(),
        Stamp.of("created:" + COLUMN, born, Long.MIN_VALUE + 1, null));
    changes.forEach(links::apply);
    if (task.row().has(COLUMN)) {
      links.become(now, Stamp.of("record:" + COLUMN, links.later(updated), LAST, null));
    }
    return links.events;
  }

  private static List<AuditRow> changes(TaskDocument task) {
    return task.audit().stream()
        .filter(row -> row.field().equals(COLUMN))
        .sorted(
            Comparator.comparing(AuditRow::at)
                .thenComparingLong(AuditRow::updates)
                .thenComparing(AuditRow::sysId))
        .toList();
  }

  private void apply(AuditRow row) {
    Instant at =
        HostTime.parse(row.at())
            .orElseThrow(() -> TaskDecoder.notATime(task, "sys_audit.sys_created_on"));
    become(
        row.to(),
        Stamp.of(
            "audit:" + row.sysId(), later(at), row.updates(), task.legend().login(row.user())));
  }

  private void become(String next, Stamp stamp) {
    String before = value;
    value = next.strip();
    if (!value.equals(before) && !before.isEmpty()) {
      events.add(new Unlinked(half(stamp, "from"), LinkOrigin.CORRELATION_ID, before));
    }
    if (!value.equals(before) && !value.isEmpty()) {
      events.add(new Linked(half(stamp, "to"), LinkOrigin.CORRELATION_ID, value));
    }
  }

  /** One record of the host may be two events. */
  private static Stamp half(Stamp whole, String which) {
    return Stamp.of(whole.id() + ":" + which, whole.at(), whole.order(), whole.actor());
  }

  private Instant later(Instant at) {
    return at.isBefore(born) ? born : at;
  }
}
