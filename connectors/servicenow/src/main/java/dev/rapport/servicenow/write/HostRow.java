package dev.rapport.servicenow.write;

import java.util.Map;

/**
 * A row as the host shows it before we write.
 *
 * @param values texts by column; a column that the account may not read is absent
 */
public record HostRow(Map<String, String> values) {
  public HostRow {
    values = Map.copyOf(values);
  }

  /** The value; "" where the column is empty or absent. */
  String text(String column) {
    return values.getOrDefault(column, "");
  }

  /** Whether the account may read the column. */
  boolean has(String column) {
    return values.containsKey(column);
  }

  /** The row's own id. */
  String sysId() {
    return text("sys_id");
  }
}
