package dev.rapport.engine.report.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Facts of one kind, one a row.
 *
 * @param name what they are, at most 31 characters
 * @param columns from left to right
 * @param rows each as long as the columns
 */
record Table(String name, List<Column> columns, List<List<Cell>> rows) {
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same in several tables of at most so many rows; the first keeps the name. */
  List<Table> parts(int most) {
    if (rows.size() <= most) {
      return List.of(this);
    }
    List<Table> parts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += most) {
      String part = parts.isEmpty() ? name : name + " " + (parts.size() + 1);
      parts.add(new Table(part, columns, rows.subList(from, Math.min(from + most, rows.size()))));
    }
    return parts;
  }
}
