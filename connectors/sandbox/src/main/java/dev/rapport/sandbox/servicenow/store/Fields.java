package dev.rapport.sandbox.servicenow.store;

import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the fields of one table's rows: its columns, paths through references, and of the table
 * that all tasks extend also what one of these has beside it, as in {@code ref_incident.caller_id}.
 */
final class Fields {
  private static final String EXTENDING = "ref_";

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
    if (dot > 0 && column.startsWith(EXTENDING) && from.name().equals(Dictionary.PARENT)) {
      return extending(column.substring(EXTENDING.length()), path.substring(dot + 1));
    }
    if (!from.hasColumn(column)) {
      return Optional.empty();
    }
    return dot < 0
        ? Optional.of(row -> row.get(column))
        : through(from, column, path.substring(dot + 1));
  }

  /** Of rows of that table alone; those of others have nothing there. */
  private Optional<Function<Row, String>> extending(String name, String rest) {
    return Optional.of(name)
        .filter(Dictionary::isTask)
        .flatMap(known -> reader(tables.table(known), rest))
        .map(inner -> row -> name.equals(row.get("sys_class_name")) ? inner.apply(row) : "");
  }

  private Optional<Function<Row, String>> through(Table from, String column, String rest) {
    return Dictionary.reference(from.name(), column)
        .flatMap(target -> reader(tables.table(target), rest))
        .map(inner -> row -> tables.referred(from.name(), column, row).map(inner).orElse(""));
  }
}
