package dev.rapport.sandbox.servicenow.app;

import dev.rapport.sandbox.servicenow.store.AfterChange;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The app's rule on tasks: one row per field that changed, with who and when. */
record KeptChanges(Table outbox, HintJob job) implements AfterChange {
  /** The class of tasks whose changes an app keeps that nobody told otherwise. */
  private static final String KEPT = "incident";

  private static final List<String> FIELDS =
      List.of(
          "state",
          "incident_state",
          "active",
          "assignment_group",
          "assigned_to",
          "hold_reason",
          "priority",
          "due_date",
          "start_date",
          "correlation_id");

  @Override
  public void of(Table table, Optional<Row> before, Row after) {
    if (table.name().equals(KEPT)) {
      FIELDS.stream()
          .filter(field -> isKept(field, before, after))
          .forEach(field -> outbox.insert(row(table, field, before, after), changer(after)));
    }
  }

  /** A task begins with its state, even with an empty one. */
  private static boolean isKept(String field, Optional<Row> before, Row after) {
    boolean begins = before.isEmpty() && field.equals("state");
    return begins || !value(before, field).equals(after.get(field));
  }

  private Map<String, String> row(Table table, String field, Optional<Row> before, Row after) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("task", after.sysId());
    row.put("task_table", table.name());
    row.put("field", field);
    row.put("old_value", value(before, field));
    row.put("new_value", after.get(field));
    row.put("changed_on", after.get("sys_updated_on"));
    row.put("changed_by", changer(after));
    row.put("mod_count", after.get("sys_mod_count"));
    row.put("hint", job.state());
    row.put("attempts", "0");
    row.put("next_try", after.get("sys_updated_on"));
    return row;
  }

  private static String value(Optional<Row> row, String field) {
    return row.map(found -> found.get(field)).orElse("");
  }

  private static String changer(Row row) {
    return row.get("sys_updated_by");
  }
}
