package dev.rapport.servicenow;

import dev.rapport.model.Sha256;
import dev.rapport.servicenow.table.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A task's record, as far as it is read. Its texts are dropped where the document is made, see
 * {@link TaskTexts}.
 *
 * @param row the columns of {@link #COLUMNS}, as far as the account may read them
 * @param updatedAt when the record last changed
 */
record TaskRow(Row row, Instant updatedAt) {
  /** What is asked for; a name beside a reference saves a call for it. */
  static final List<String> COLUMNS =
      List.of(
          "sys_id",
          "number",
          "sys_class_name",
          "sys_updated_on",
          "sys_mod_count",
          "sys_created_on",
          "sys_created_by",
          "opened_at",
          "opened_by",
          "caller_id",
          "requested_by",
          "requested_for",
          "state",
          "active",
          "hold_reason",
          "priority",
          "assignment_group",
          "assignment_group.name",
          "assigned_to",
          "category",
          "subcategory",
          "short_description",
          "description",
          "close_notes",
          "resolved_at",
          "resolved_by",
          "closed_at",
          "closed_by",
          Milestones.DUE,
          Milestones.START,
          "business_service",
          "business_service.name",
          "cmdb_ci",
          "cmdb_ci.name",
          "company",
          "company.name",
          "location",
          "location.name",
          Correlation.COLUMN);

  private static final int MARK_BYTES = 6;

  /** The host's id of the task. */
  String sysId() {
    return row.sysId();
  }

  /** The task's own class, which may extend the table that was asked. */
  String type(String asked) {
    return row.find("sys_class_name").orElse(asked);
  }

  /** Whether the record was changed since it was made. */
  boolean isChanged() {
    return !row.text("sys_mod_count").equals("0");
  }

  /** Eight characters that tell this state of this record from any other. */
  String mark() {
    String state = row.sysId() + "|" + row.text("sys_updated_on") + "|" + row.text("sys_mod_count");
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(Sha256.of(state), MARK_BYTES));
  }
}
