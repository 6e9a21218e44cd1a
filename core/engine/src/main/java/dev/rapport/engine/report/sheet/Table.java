package dev.rapport.engine.report.sheet;

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
}
