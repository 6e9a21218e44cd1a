package dev.rapport.servicenow;

import dev.rapport.servicenow.table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What tables that extend {@code task} have beside its columns: who called, what kind it is. Asked
 * of {@code task} itself these columns have to be named with their table, {@code
 * ref_incident.caller_id}; what an instance does not send so is not known.
 */
final class ExtendedColumns {
  private static final String TASK = "task";
  private static final String EXTENDING = "ref_";
  private static final Map<String, List<String>> BY_TABLE =
      Map.of(
          "incident",
          List.of(
              "caller_id", "category", "subcategory", "hold_reason", "resolved_at", "resolved_by"),
          "change_request",
          List.of("requested_by", Milestones.START),
          "sc_req_item",
          List.of("requested_for"));

  private ExtendedColumns() {}

  /** What to ask for beside a task's own columns; nothing where the table is not that of all. */
  static List<String> of(String table) {
    return table.equals(TASK)
        ? BY_TABLE.entrySet().stream().flatMap(ExtendedColumns::paths).sorted().toList()
        : List.of();
  }

  /** The row as its own table would give it, whichever table was asked. */
  static Row flattened(String asked, Row row) {
    if (!asked.equals(TASK)) {
      return row;
    }
    String own = path(row.text("sys_class_name"), "");
    Map<String, String> values = new HashMap<>();
    row.values()
        .forEach(
            (name, value) -> {
              if (name.startsWith(own)) {
                values.put(name.substring(own.length()), value);
              } else if (!name.startsWith(EXTENDING)) {
                values.put(name, value);
              }
            });
    return new Row(values, row.displays());
  }

  private static Stream<String> paths(Map.Entry<String, List<String>> table) {
    return table.getValue().stream().map(column -> path(table.getKey(), column));
  }

  private static String path(String table, String column) {
    return EXTENDING + table + "." + column;
  }
}
