package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes nothing at its word: holds the rows of a sweep against the filter and the order that were
 * asked for. What the host left out is named by the right that is missing.
 */
final class AskedRows {
  private static final String UPDATED = "sys_updated_on";

  private final TableReader reader;
  private final Scope scope;
  private final ScopeGuard guard;

  AskedRows(TableReader reader, Scope scope) {
    this.reader = reader;
    this.scope = scope;
    this.guard = new ScopeGuard(scope.query());
  }

  /** What is asked for: what is read of a task, and what shows that it is in scope. */
  List<String> columns() {
    return columnsBeside(
        Stream.concat(TaskRow.COLUMNS.stream(), ExtendedColumns.of(scope.table()).stream())
            .toList());
  }

  /** The same, where other columns are read. */
  List<String> columnsBeside(List<String> read) {
    return Stream.concat(read.stream(), guard.columns().stream()).distinct().toList();
  }

  /**
   * The tasks behind some rows.
   *
   * @param rows none of them hidden
   * @throws HostException of kind FORBIDDEN when one is out of scope or has no place in an order
   */
  List<TaskRow> tasks(List<Row> rows) {
    List<TaskRow> tasks = rows.stream().map(this::task).toList();
    requireScope(rows);
    return tasks;
  }

  /** Requires that what the admin narrowed the scope down to was heeded. */
  void requireScope(List<Row> rows) {
    guard
        .broken(rows)
        .ifPresent(
            part -> {
              throw reader.ignored(
                  scope.table(), part, "read and query_match on it, or correct scope.query");
            });
  }

  private TaskRow task(Row row) {
    if (!row.has("sys_id") || !row.has(UPDATED)) {
      throw reader.ignored(
          scope.table(),
          "the column sys_id or " + UPDATED,
          "a role that reads both columns of " + scope.table());
    }
    return HostTime.parse(row.text(UPDATED))
        .map(updated -> new TaskRow(ExtendedColumns.flattened(scope.table(), row), updated))
        .orElseThrow(
            () ->
                HostException.of(
                    HostException.Kind.MALFORMED,
                    reader.host(),
                    "a time of "
                        + scope.table()
                        + "."
                        + UPDATED
                        + " is not in the stored form yyyy-MM-dd HH:mm:ss"));
  }

  /** Requires changes after the position and until its end, in order, ids in order within one. */
  void requireOrder(List<TaskRow> tasks, SweepPosition at) {
    Instant before = at.after();
    String beforeId = "";
    for (TaskRow task : tasks) {
      boolean asked = task.updatedAt().isAfter(at.after()) || at.after().equals(Instant.EPOCH);
      if (!asked || task.updatedAt().isAfter(at.until())) {
        throw queryRange("the filter on " + UPDATED);
      }
      if (task.updatedAt().isBefore(before)) {
        throw queryRange("the order by " + UPDATED);
      }
      if (task.updatedAt().equals(before) && task.sysId().compareToIgnoreCase(beforeId) < 0) {
        throw queryRange("the order by sys_id");
      }
      before = task.updatedAt();
      beforeId = task.sysId();
    }
  }

  /** Requires changes of the position's second alone, beyond its id and in the order of ids. */
  void requireSecond(List<TaskRow> tasks, SweepPosition at) {
    if (tasks.stream().anyMatch(task -> !task.updatedAt().equals(at.after()))) {
      throw queryRange("the filter on " + UPDATED);
    }
    requireIds(tasks.stream().map(TaskRow::row).toList(), at.id());
  }

  /** Requires ids beyond one, in order. */
  void requireIds(List<Row> rows, String after) {
    String before = after;
    for (Row row : rows) {
      if (row.sysId().compareToIgnoreCase(before) <= 0) {
        throw queryRange("the filter on or the order by sys_id");
      }
      before = row.sysId();
    }
  }

  private HostException queryRange(String part) {
    return reader.ignored(
        scope.table(), part, "the right query_range on " + scope.table() + " (a query ACL)");
  }
}
