package dev.rapport.servicenow;

import java.util.Map;
import java.util.Optional;

/**
 * The English labels of stored values. A table that has none of its own for a column has those of
 * {@code task}, from which it inherits the column.
 *
 * @param labels by table, column and stored value
 */
record Choices(Map<String, Map<String, Map<String, String>>> labels) {
  /** Where nothing could be read. */
  static final Choices UNKNOWN = new Choices(Map.of());

  /** The table that all task tables extend. */
  static final String PARENT = "task";

  /** The label; empty where the host has none or did not tell. */
  Optional<String> label(String table, String column, String value) {
    return Optional.ofNullable(of(table, column).get(value));
  }

  /** All labels of a column by stored value. */
  Map<String, String> of(String table, String column) {
    return Optional.ofNullable(labels.getOrDefault(table, Map.of()).get(column))
        .orElseGet(() -> labels.getOrDefault(PARENT, Map.of()).getOrDefault(column, Map.of()));
  }

  /** Whether nothing is known of any table. */
  boolean isUnknown() {
    return labels.isEmpty();
  }
}
