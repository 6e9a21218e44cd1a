package dev.rapport.servicenow;

import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import dev.rapport.servicenow.write.NoteMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what happened to many tasks at once: their audited changes and their journal. Tasks share
 * calls, as many as an address has room for.
 */
final class HistoryReader {
  /** Rows per answer; more of one question follow by offset. */
  private static final int LIMIT = 2_000;

  /**
   * What the ledger and pairs rest on; the older name of the state is audited beside it on some
   * hosts.
   */
  static final List<String> FIELDS =
      List.of(
          "state",
          "incident_state",
          "active",
          "assignment_group",
          "assigned_to",
          "hold_reason",
          "priority",
          Milestones.DUE,
          Milestones.START,
          Correlation.COLUMN);

  private static final List<String> ELEMENTS = List.of("comments", "work_notes");

  private final TableReader reader;
  private final TableRights rights;
  private final Texts texts;

  HistoryReader(TableReader reader, TableRights rights, Texts texts) {
    this.reader = reader;
    this.rights = rights;
    this.texts = texts;
  }

  /**
   * What was found for some tasks.
   *
   * @param byTask by the task's id; a task without any is absent
   * @param complete whether the account saw every row there is
   */
  record Found<T>(Map<String, List<T>> byTask, boolean complete) {
    /** The rows of a task, oldest first. */
    List<T> of(String task) {
      return byTask.getOrDefault(task, List.of());
    }

    /** Every row of every task. */
    List<T> all() {
      return byTask.values().stream().flatMap(List::stream).toList();
    }
  }

  /** The changes of the fields that the ledger and pairs rest on, of tasks of some classes. */
  Found<AuditRow> audit(Set<String> types, List<String> tasks) {
    EncodedQuery query = EncodedQuery.ALL.andIn("tablename", types).andIn("fieldname", FIELDS);
    return read(
        new Log<>(
            TableQuery.of(AuditRow.TABLE, query, AuditRow.COLUMNS, LIMIT),
            AuditRow.TASK,
            "fieldname",
            FIELDS,
            AuditRow::of),
        tasks);
  }

  /**
   * The same from our own table.
   *
   * @param table its name; {@link AuditRow#OUTBOX} are its columns
   */
  Found<AuditRow> outbox(String table, List<String> tasks) {
    EncodedQuery query = EncodedQuery.ALL.andIn("field", FIELDS);
    return read(
        new Log<>(
            TableQuery.of(table, query, AuditRow.OUTBOX, LIMIT),
            "task",
            "field",
            FIELDS,
            AuditRow::ofOutbox),
        tasks);
  }

  /** The intervals of tasks of some classes in which fields had one value. */
  Found<Row> metrics(Set<String> types, List<String> tasks) {
    EncodedQuery query =
        EncodedQuery.ALL.andIn("table", types).andIn(MetricIntervals.FIELD, MetricIntervals.FIELDS);
    return read(
        new Log<>(
            TableQuery.of(MetricIntervals.TABLE, query, MetricIntervals.COLUMNS, LIMIT),
            MetricIntervals.TASK,
            MetricIntervals.FIELD,
            MetricIntervals.FIELDS,
            Function.identity()),
        tasks);
  }

  /** The comments and work notes. */
  Found<JournalRow> journal(List<String> tasks) {
    EncodedQuery query = EncodedQuery.ALL.andIn("element", ELEMENTS);
    return read(
        new Log<>(
            TableQuery.of(JournalRow.TABLE, query, JournalRow.COLUMNS, LIMIT),
            JournalRow.TASK,
            "element",
            ELEMENTS,
            row -> JournalRow.of(row, texts)),
        tasks);
  }

  /** A table that says what happened to tasks, and is only ever added to. */
  private record Log<T>(
      TableQuery all,
      String taskColumn,
      String kindColumn,
      List<String> kinds,
      Function<Row, T> make) {
    TableQuery of(List<String> tasks) {
      return all.whileCounting()
          .asking(all.query().andIn(taskColumn, tasks).orderBy("sys_created_on").orderBy("sys_id"));
    }

    boolean asksFor(Row row, Set<String> tasks) {
      return tasks.contains(row.text(taskColumn)) && kinds.contains(row.text(kindColumn));
    }
  }

  private <T> Found<T> read(Log<T> log, List<String> tasks) {
    Map<String, List<T>> byTask = new HashMap<>();
    boolean complete = true;
    for (List<String> chunk : Chunks.of(tasks, reader.room(log.of(List.of())))) {
      Optional<TableReader.Found> found =
          rights.ask(log.all().table(), () -> reader.all(log.of(chunk)));
      complete &= found.map(TableReader.Found::isComplete).orElse(false);
      found.ifPresent(rows -> take(log, rows, new HashSet<>(chunk), byTask));
    }
    return new Found<>(byTask, complete);
  }

  private <T> void take(
      Log<T> log, TableReader.Found found, Set<String> asked, Map<String, List<T>> byTask) {
    if (found.isHidden()) {
      rights.deny(log.all().table());
    }
    for (Row row : found.rows()) {
      if (!log.asksFor(row, asked)) {
        throw reader.ignored(
            log.all().table(),
            "the filter on " + log.taskColumn() + " and " + log.kindColumn(),
            "the right query_match on " + log.all().table() + " and a role that reads them");
      }
      // A note that we wrote is nobody's act; no other log has texts with our mark.
      if (!NoteMark.isOurs(row.text("value"))) {
        byTask
            .computeIfAbsent(row.text(log.taskColumn()), task -> new ArrayList<>())
            .add(log.make().apply(row));
      }
    }
  }
}
