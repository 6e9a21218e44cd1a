package dev.rapport.sandbox.servicenow.store;

import java.util.Optional;
import java.util.function.Function;

/** Reads the fields of one table's rows: its columns, and paths through references. */
final class Fields {
  private final Tables tables;
  private final Table table;

  Fields(Tables tables, Table table) {
    this.tables = tables;
    this.table = table;
  }

  /** Whether the path leads to a column; every column of an empty scoped table counts as one. */
  boolean knows(String path) {
    return reader(path).isPresent();
  }

  /** What reads the value at a path; empty when a step of the path is no column. */
  Optional<Function<Row, String>> reader(String path) {
    return reader(table, path);
  }

  private Optional<Function<Row, String>> reader(Table from, String path) {
    int dot = path.indexOf('.');
    String column = dot < 0 ? path : path.substring(0, dot);
    if (!from.hasColumn(column)) {
      return Optional.empty();
    }
    return dot < 0
        ? Optional.of(row -> row.get(column))
        : through(from, column, path.substring(dot + 1));
  }

  private Optional<Function<Row, String>> through(Table from, String column, String rest) {
    return Dictionary.reference(from.name(), column)
        .flatMap(target -> reader(tables.table(target), rest))
        .map(inner -> row -> tables.referred(from.name(), column, row).map(inner).orElse(""));
  }
}
