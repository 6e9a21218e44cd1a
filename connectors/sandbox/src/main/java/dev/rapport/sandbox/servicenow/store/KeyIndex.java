package dev.rapport.sandbox.servicenow.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows by the value of one column that singles out few of them, such as the audited record. */
final class KeyIndex {
  private final String column;
  private final Map<String, Map<String, Row>> rows = new HashMap<>();

  KeyIndex(String column, Collection<Row> rows) {
    this.column = column;
    rows.forEach(this::add);
  }

  void add(Row row) {
    rows.computeIfAbsent(row.get(column), key -> new LinkedHashMap<>()).put(row.sysId(), row);
  }

  void remove(Row row) {
    Map<String, Row> same = rows.get(row.get(column));
    if (same != null) {
      same.remove(row.sysId());
    }
  }

  List<Row> of(String value) {
    return List.copyOf(rows.getOrDefault(value, Map.of()).values());
  }
}
