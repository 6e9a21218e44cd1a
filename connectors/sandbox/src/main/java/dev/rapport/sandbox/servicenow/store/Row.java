package dev.rapport.sandbox.servicenow.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One record as it was at one moment: a text per column, empty when there is no value, instants as
 * {@code yyyy-MM-dd HH:mm:ss} in UTC. Unchanging; a write makes another row of the same sys_id.
 */
public final class Row {
  private final Columns columns;
  private final String[] values;

  private Row(Columns columns, String[] values) {
    this.columns = columns;
    this.values = values;
  }

  static Row of(Columns columns, Map<String, String> fields) {
    return new Row(columns, new String[0]).with(fields);
  }

  /** The value of a column, empty when the row has none or the table has no such column. */
  public String get(String column) {
    int position = columns.position(column);
    return position < 0 || position >= values.length ? "" : values[position];
  }

  /** The record's identity. */
  public String sysId() {
    return get("sys_id");
  }

  /** The names of the table's columns in the table's order. */
  public List<String> columns() {
    return List.copyOf(columns.names());
  }

  /** This row with some values exchanged; fields that are no columns of the table are left out. */
  public Row with(Map<String, String> changes) {
    String[] changed = Arrays.copyOf(values, columns.names().size());
    Arrays.fill(changed, values.length, changed.length, "");
    changes.forEach(
        (name, value) -> {
          if (columns.has(name)) {
            changed[columns.position(name)] = value;
          }
        });
    return new Row(columns, changed);
  }

  /** All values by column, in the table's order, empty ones too. */
  public Map<String, String> asMap() {
    Map<String, String> map = new LinkedHashMap<>();
    columns.names().forEach(name -> map.put(name, get(name)));
    return map;
  }

  /** Table rows hold ticket text, so only the identity is shown. */
  @Override
  public String toString() {
    return "row " + sysId();
  }
}
