package dev.rapport.servicenow.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a table as the host sent it: texts by column. A column that the account may not read
 * is absent; an empty one is "".
 *
 * @param values the stored values
 * @param displays what the account's people would see, where that was asked for
 */
public record Row(Map<String, String> values, Map<String, String> displays) {
  /** The value; empty where the column is empty or absent. */
  public Optional<String> find(String column) {
    return Optional.ofNullable(values.get(column)).filter(value -> !value.isEmpty());
  }

  /** The value; "" where the column is empty or absent. */
  public String text(String column) {
    return values.getOrDefault(column, "");
  }

  /** What people would see; the value where only that was asked for. */
  public String display(String column) {
    return displays.getOrDefault(column, text(column));
  }

  /** The same row without some columns. */
  public Row without(Set<String> columns) {
    Map<String, String> left = new HashMap<>(values);
    left.keySet().removeAll(columns);
    return new Row(left, Map.of());
  }

  /** Whether the column was sent at all, even if empty. */
  public boolean has(String column) {
    return values.containsKey(column);
  }

  /** A row of which the account may read nothing comes as {@code {}}. */
  public boolean isHidden() {
    return values.isEmpty();
  }

  /** The row's own id; "" where it is hidden. */
  public String sysId() {
    return text("sys_id");
  }
}
