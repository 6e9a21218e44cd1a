package dev.rapport.servicenow;

import dev.rapport.servicenow.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tables beside the tasks say of one task.
 *
 * @param rows by table; a table that says nothing of it is absent
 */
record Companions(Map<Companion, List<Row>> rows) {
  /** Where nothing stands beside it. */
  static final Companions NONE = new Companions(Map.of());

  /** Who they name by sys_id: those who were asked to approve, and those who answered a survey. */
  static final Set<String> PEOPLE = Set.of("approver", "instance.user");

  /** Who they name by user_name. */
  static final Set<String> LOGINS = Set.of("sys_created_by", "sys_updated_by");

  Companions {
    rows = Map.copyOf(rows);
  }

  /** The rows of one table, oldest first. */
  List<Row> of(Companion companion) {
    return rows.getOrDefault(companion, List.of());
  }

  /** Every row of every table. */
  List<Row> all() {
    return rows.values().stream().flatMap(List::stream).toList();
  }
}
