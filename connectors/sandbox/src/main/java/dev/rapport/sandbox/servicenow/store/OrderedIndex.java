package dev.rapport.sandbox.servicenow.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rows kept sorted by one column, then by sys_id, as text. A write moves one row by binary search;
 * a range is a view of the list.
 */
final class OrderedIndex {
  private final String column;
  private final Comparator<Row> order;
  private final List<Row> rows;

  OrderedIndex(String column, Collection<Row> rows) {
    this.column = column;
    this.order =
        Comparator.<Row, String>comparing(row -> row.get(column)).thenComparing(Row::sysId);
    this.rows = new ArrayList<>(rows);
    this.rows.sort(order);
  }

  void add(Row row) {
    rows.add(slot(row), row);
  }

  void remove(Row row) {
    rows.remove(slot(row));
  }

  /** The rows whose value lies between two bounds, both included, in ascending order. */
  List<Row> between(String low, String high) {
    int from = firstWhere(value -> value.compareTo(low) >= 0);
    int to = firstWhere(value -> value.compareTo(high) > 0);
    return from < to ? rows.subList(from, to) : List.of();
  }

  private int slot(Row row) {
    return first(candidate -> order.compare(candidate, row) >= 0);
  }

  private int firstWhere(Predicate<String> reached) {
    return first(row -> reached.test(row.get(column)));
  }

  /** The first position at which a condition holds that, once true, stays true to the end. */
  private int first(Predicate<Row> reached) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(rows.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
