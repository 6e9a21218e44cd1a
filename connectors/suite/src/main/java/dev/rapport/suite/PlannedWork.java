package dev.rapport.suite;

import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Change requests of a company, spread over its time: somebody asks, both sides talk, a planned
 * start is set, somebody else approves, and most are done by now. Half of them hear IT before the
 * promise, the others after it.
 */
final class PlannedWork {
  private static final List<String> TITLES =
      List.of(
          "Replace the core switch",
          "Move mail to the new data centre",
          "New printers in all offices",
          "Payroll on the new release");

  private static final int CHANGES = 8;
  private static final Duration HOUR = Duration.ofHours(1);

  private final ServiceNowSandbox host;
  private final Table changes;
  private final Instant present;

  private PlannedWork(ServiceNowSandbox host, Instant present) {
    this.host = host;
    this.changes = host.tables().table("change_request");
    this.present = present;
  }

  /** Adds them to a company that is there; none where it has no incidents that were resolved. */
  static void add(ServiceNowSandbox host) {
    List<Row> resolved =
        host.tables().table("incident").rows().stream()
            .filter(row -> !row.get("closed_at").isEmpty() && isHelped(row))
            .sorted(
                Comparator.comparing((Row row) -> row.get("opened_at")).thenComparing(Row::sysId))
            .toList();
    resolved.stream()
        .map(row -> HostTime.parse(row.get("sys_updated_on")))
        .max(Comparator.naturalOrder())
        .ifPresent(present -> new PlannedWork(host, present).add(resolved));
  }

  private static boolean isHelped(Row incident) {
    String worker = incident.get("resolved_by");
    return !worker.isEmpty() && !worker.equals(incident.get("caller_id"));
  }

  /** Who asks, who does it and when are taken from incidents, so that people stay themselves. */
  private void add(List<Row> incidents) {
    int count = Math.min(CHANGES, incidents.size());
    for (int i = 0; i < count; i++) {
      int at = i * incidents.size() / count;
      Row other = incidents.get((at + 1) % incidents.size());
      add(i, incidents.get(at), other.get("caller_id"));
    }
  }

  private void add(int number, Row like, String approver) {
    Instant opened = HostTime.parse(like.get("opened_at"));
    String caller = userName(like.get("caller_id"));
    String worker = userName(like.get("resolved_by"));
    Map<String, String> fields = new HashMap<>();
    fields.put("number", "CHG%07d".formatted(30_001 + number));
    fields.put("short_description", TITLES.get(number % TITLES.size()));
    fields.put("requested_by", like.get("caller_id"));
    fields.put("assignment_group", like.get("assignment_group"));
    String id = changes.insert(fields, caller, opened).sysId();
    say(id, caller, opened.plus(HOUR), "We need this by the end of the quarter. Is that possible?");
    boolean heardFirst = number % 2 == 0;
    Instant answered = opened.plus(heardFirst ? HOUR.multipliedBy(4) : HOUR.multipliedBy(50));
    say(id, worker, answered, "Yes, in a night window, and we would do it floor by floor.");
    String start = HostTime.text(opened.plus(Duration.ofDays(14)));
    change(
        id,
        worker,
        opened.plus(HOUR.multipliedBy(26)),
        Map.of("start_date", start, "assigned_to", like.get("resolved_by")));
    approve(id, approver, worker, opened.plus(HOUR.multipliedBy(28)));
    change(
        id,
        worker,
        opened.plus(Duration.ofDays(15)),
        Map.of("active", "false", "close_notes", "Done in the window, and checked together."));
  }

  private void approve(String change, String approver, String worker, Instant asked) {
    Instant given = asked.plus(HOUR.multipliedBy(20));
    if (given.isAfter(present)) {
      return;
    }
    Table approvals = host.tables().table("sysapproval_approver");
    Map<String, String> question =
        Map.of("sysapproval", change, "approver", approver, "state", "requested");
    String approval = approvals.insert(question, worker, asked).sysId();
    approvals.update(approval, Map.of("state", "approved"), userName(approver), given);
  }

  private void say(String change, String who, Instant at, String words) {
    change(change, who, at, Map.of("comments", words));
  }

  /** What has not happened yet is left out. */
  private void change(String change, String who, Instant at, Map<String, String> values) {
    if (!at.isAfter(present)) {
      changes.update(change, values, who, at);
    }
  }

  private String userName(String id) {
    return host.tables().table("sys_user").get(id).map(row -> row.get("user_name")).orElse("admin");
  }
}
