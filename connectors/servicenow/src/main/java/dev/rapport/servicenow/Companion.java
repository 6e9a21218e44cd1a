package dev.rapport.servicenow;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table beside the tasks, each row of which says something of one of them. It is read for those
 * classes of tasks alone of which it has rows.
 */
enum Companion {
  /** Who was asked to approve, and what they said. */
  APPROVALS(
      "sysapproval_approver",
      "sysapproval",
      "sysapproval.sys_class_name",
      "approver",
      "state",
      "group.assignment_group",
      "group.assignment_group.name",
      "sys_created_on",
      "sys_created_by",
      "sys_updated_on",
      "sys_updated_by"),
  /** The clocks that the host runs for its own service levels. */
  CLOCKS(
      "task_sla",
      "task",
      "task.sys_class_name",
      "sla",
      "sla.name",
      "sla.target",
      "stage",
      "start_time",
      "end_time",
      "duration",
      "business_duration",
      "has_breached"),
  /** What people answered to the questions of a survey. */
  RATINGS(
      "asmt_metric_result",
      "instance.task_id",
      "instance.task_id.sys_class_name",
      "instance.user",
      "instance.state",
      "instance.taken_on",
      "metric.min",
      "metric.max",
      "actual_value",
      "sys_created_on"),
  /** The tags that somebody put on it. */
  TAGS("label_entry", "table_key", "table", "label.name", "label.viewable_by");

  private final String table;
  private final String task;
  private final String type;
  private final String columns;

  Companion(String table, String task, String type, String... columns) {
    this.table = table;
    this.task = task;
    this.type = type;
    this.columns = String.join(",", columns);
  }

  /** Its name on the host. */
  String table() {
    return table;
  }

  /** The column that has the task's sys_id. */
  String task() {
    return task;
  }

  /** The column that has the task's class. */
  String type() {
    return type;
  }

  /** What is read of a row. */
  List<String> columns() {
    return Stream.concat(Stream.of("sys_id", task), Stream.of(columns.split(",", -1)))
        .distinct()
        .toList();
  }

  /** Whether a new row comes without any change of the task's own record. */
  boolean isLate() {
    return this == APPROVALS || this == RATINGS;
  }
}
