package dev.rapport.servicenow;

import dev.rapport.servicenow.table.Row;
import java.util.List;

/**
 * One recorded change of one field of a task, as the host sent it.
 *
 * @param sysId the row's own id
 * @param field the column that changed
 * @param from its value before; "" for empty
 * @param to its value after; "" for empty
 * @param at when, in the host's form
 * @param checkpoint the task's update count at that change, in the host's form
 * @param user the user_name of who did it
 */
record AuditRow(
    String sysId, String field, String from, String to, String at, String checkpoint, String user) {
  static final String TABLE = "sys_audit";

  /** The task that a row belongs to. */
  static final String TASK = "documentkey";

  static final List<String> COLUMNS =
      List.of(
          "sys_id",
          TASK,
          "fieldname",
          "oldvalue",
          "newvalue",
          "user",
          "sys_created_on",
          "record_checkpoint");

  /** The task's update count; 0 where the host did not say. */
  long updates() {
    return checkpoint.matches("\\d{1,18}") ? Long.parseLong(checkpoint) : 0;
  }

  /**
   * The columns of our own table: a row per change of one field, written by a business rule in the
   * transaction of the change; one with {@code mod_count} 0 per field when the task is made.
   */
  static final List<String> OUTBOX =
      List.of(
          "sys_id",
          "task",
          "field",
          "old_value",
          "new_value",
          "changed_on",
          "changed_by",
          "mod_count");

  static AuditRow ofOutbox(Row row) {
    return new AuditRow(
        row.sysId(),
        row.text("field"),
        row.text("old_value"),
        row.text("new_value"),
        row.text("changed_on"),
        row.text("mod_count"),
        row.text("changed_by"));
  }

  static AuditRow of(Row row) {
    return new AuditRow(
        row.sysId(),
        row.text("fieldname"),
        row.text("oldvalue"),
        row.text("newvalue"),
        row.text("sys_created_on"),
        row.text("record_checkpoint"),
        row.text("user"));
  }
}
