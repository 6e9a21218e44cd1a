package dev.rapport.engine.report.sheet;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Facts of one kind, one a row.
 *
 * @param name what they are, at most 31 characters
 * @param columns from left to right
 * @param rows each as long as the columns; nobody changes them any more
 */
record Table(String name, List<Column> columns, List<List<Cell>> rows) {
  Table {
    columns = List.copyOf(columns);
  }

  /**
   * A row for each of these, made when it is asked for: a large report has more rows than cells fit
   * into memory.
   */
  static <T> List<List<Cell>> rows(List<T> facts, Function<T, List<Cell>> row) {
    return new AbstractList<>() {
      @Override
      public List<Cell> get(int index) {
        return row.apply(facts.get(index));
      }

      @Override
      public int size() {
        return facts.size();
      }
    };
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
