package dev.rapport.servicenow;

import dev.rapport.connector.HostMemory;
import dev.rapport.servicenow.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the history of each task comes from: the best record of it that the account can read. First
 * our own table on the host, which needs no administrator's right but knows only what happened
 * since it was made; then the audit; then the intervals that metric definitions keep, which name
 * nobody; and where there is none of them, what the task says now.
 */
final class HistoryTiers {
  /** Set once a row of the audit was seen: from then on an empty answer means what it says. */
  private static final String AUDIT_SEEN = "servicenow.seen." + AuditRow.TABLE;

  private final HistoryReader histories;
  private final Optional<String> outbox;
  private final HostMemory memory;

  HistoryTiers(HistoryReader histories, Optional<String> outbox, HostMemory memory) {
    this.histories = histories;
    this.outbox = outbox;
    this.memory = memory;
  }

  /**
   * What is known of one task.
   *
   * @param changes in no order
   * @param tier the table that they were read from
   * @param complete whether it has every change of what the ledger rests on
   */
  record Told(List<AuditRow> changes, String tier, boolean complete) {
    Told {
      changes = List.copyOf(changes);
    }
  }

  /** The histories of tasks of these classes, by task; every one of them is there. */
  Map<String, Told> of(Set<String> types, List<TaskRow> tasks) {
    Map<String, Told> told = new HashMap<>();
    outbox.ifPresent(table -> askOutbox(table, tasks, told));
    List<TaskRow> others = without(told, tasks);
    if (!others.isEmpty()) {
      askAudit(types, others, told);
    }
    List<TaskRow> rest = without(told, tasks);
    if (!rest.isEmpty()) {
      askMetrics(types, rest, told);
    }
    return told;
  }

  /** Our table knows a task from its beginning, or leaves it to others. */
  private void askOutbox(String table, List<TaskRow> tasks, Map<String, Told> told) {
    HistoryReader.Found<AuditRow> found = histories.outbox(table, ids(tasks));
    for (TaskRow task : tasks) {
      List<AuditRow> rows = found.of(task.sysId());
      if (found.complete() && rows.stream().anyMatch(HistoryTiers::isOfBirth)) {
        told.put(task.sysId(), new Told(rows, table, true));
      }
    }
  }

  private static boolean isOfBirth(AuditRow row) {
    return row.checkpoint().equals("0") && row.field().equals("state");
  }

  private void askAudit(Set<String> types, List<TaskRow> tasks, Map<String, Told> told) {
    HistoryReader.Found<AuditRow> found = histories.audit(types, ids(tasks));
    if (isAudited(tasks, found)) {
      for (TaskRow task : tasks) {
        Told audited = new Told(found.of(task.sysId()), AuditRow.TABLE, found.complete());
        told.put(task.sysId(), audited);
      }
    }
  }

  /**
   * Whether the audit can be read. Without the right the host may answer with no rows instead of a
   * refusal; where tasks were changed and no row was ever seen, that is taken for a missing right.
   */
  private boolean isAudited(List<TaskRow> tasks, HistoryReader.Found<AuditRow> found) {
    boolean seen = memory.recall(AUDIT_SEEN).isPresent();
    if (!found.byTask().isEmpty()) {
      if (!seen) {
        memory.remember(AUDIT_SEEN, "yes");
      }
      return true;
    }
    return found.complete() && (seen || tasks.stream().noneMatch(TaskRow::isChanged));
  }

  private void askMetrics(Set<String> types, List<TaskRow> tasks, Map<String, Told> told) {
    HistoryReader.Found<Row> found = histories.metrics(types, ids(tasks));
    for (TaskRow task : tasks) {
      List<AuditRow> changes = MetricIntervals.changes(found.of(task.sysId()));
      String tier = changes.isEmpty() ? TaskDecoder.RECORD : MetricIntervals.TABLE;
      told.put(task.sysId(), new Told(changes, tier, false));
    }
  }

  private static List<TaskRow> without(Map<String, Told> told, List<TaskRow> tasks) {
    return tasks.stream().filter(task -> !told.containsKey(task.sysId())).toList();
  }

  private static List<String> ids(List<TaskRow> tasks) {
    return tasks.stream().map(TaskRow::sysId).toList();
  }
}
