package dev.rapport.sandbox.servicenow.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table in order of insertion, with indexes that are made when they are first asked
 * for and kept from then on. Not safe for several threads by itself.
 */
final class Rows {
  /** Columns that single out few rows, on any table that has them. */
  static final Set<String> KEYS =
      Set.of(
          "documentkey",
          "element_id",
          "number",
          "name",
          "user_name",
          "user",
          "group",
          "task",
          "sysapproval",
          "table_key");

  /** Columns that sweeps page through. */
  static final Set<String> ORDERED = Set.of("sys_id", "sys_created_on", "sys_updated_on");

  private final Map<String, Row> byId = new LinkedHashMap<>();
  private final Map<String, KeyIndex> keys = new HashMap<>();
  private final Map<String, OrderedIndex> orders = new HashMap<>();

  Collection<Row> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  Optional<Row> get(String sysId) {
    return Optional.ofNullable(byId.get(sysId));
  }

  void put(Row row) {
    unindex(byId.put(row.sysId(), row));
    keys.values().forEach(index -> index.add(row));
    orders.values().forEach(index -> index.add(row));
  }

  boolean remove(String sysId) {
    Row removed = byId.remove(sysId);
    unindex(removed);
    return removed != null;
  }

  private void unindex(@Nullable Row row) {
    if (row != null) {
      keys.values().forEach(index -> index.remove(row));
      orders.values().forEach(index -> index.remove(row));
    }
  }

  List<Row> withKey(String column, String value) {
    return keys.computeIfAbsent(column, name -> new KeyIndex(name, byId.values())).of(value);
  }

  OrderedIndex orderedBy(String column) {
    return orders.computeIfAbsent(column, name -> new OrderedIndex(name, byId.values()));
  }
}
