package dev.rapport.servicenow;

import dev.rapport.connector.TextReader;
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

  /** What the ledger rests on; the older name of the state is audited beside it on some hosts. */
  private static final List<String> FIELDS =
      List.of(
          "state",
          "incident_state",
          "active",
          "assignment_group",
          "assigned_to",
          "hold_reason",
          "priority");

  private static final List<String> ELEMENTS = List.of("comments", "work_notes");
  private static final String CREATED = "sys_created_on";

  private final TableReader reader;
  private final TableRights rights;
  private final TextReader texts;

  HistoryReader(TableReader reader, TableRights rights, TextReader texts) {
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

  /** The changes of the fields that the ledger rests on, of tasks of one class. */
  Found<AuditRow> audit(String type, List<String> tasks) {
    EncodedQuery query = EncodedQuery.where("tablename", "=", type).andIn("fieldname", FIELDS);
    TableQuery question = TableQuery.of(AuditRow.TABLE, query, AuditRow.COLUMNS, LIMIT);
    return read(question, AuditRow.TASK, "fieldname", FIELDS, tasks, AuditRow::of);
  }

  /** The comments and work notes. */
  Found<JournalRow> journal(List<String> tasks) {
    EncodedQuery query = EncodedQuery.ALL.andIn("element", ELEMENTS);
    TableQuery question = TableQuery.of(JournalRow.TABLE, query, JournalRow.COLUMNS, LIMIT);
    return read(
        question, JournalRow.TASK, "element", ELEMENTS, tasks, row -> JournalRow.of(row, texts));
  }

  private <T> Found<T> read(
      TableQuery question,
      String taskColumn,
      String kindColumn,
      List<String> kinds,
      List<String> tasks,
      Function<Row, T> make) {
    Map<String, List<T>> byTask = new HashMap<>();
    Set<String> asked = new HashSet<>(tasks);
    boolean complete = true;
    int room =
        reader.room(question.whileCounting().asking(ordered(question, taskColumn, List.of())));
    for (List<String> chunk : Chunks.of(tasks, room)) {
      Optional<TableReader.Found> found =
          rights.ask(
              question.table(),
              () -> reader.all(question.asking(ordered(question, taskColumn, chunk))));
      complete &= found.map(TableReader.Found::isComplete).orElse(false);
      for (Row row : found.map(TableReader.Found::rows).orElse(List.of())) {
        String task = row.text(taskColumn);
        if (!asked.contains(task) || !kinds.contains(row.text(kindColumn))) {
          throw reader.ignored(
              question.table(),
              "the filter on " + taskColumn + " and " + kindColumn,
              "the right query_match on " + question.table() + " and a role that reads them");
        }
        byTask.computeIfAbsent(task, id -> new ArrayList<>()).add(make.apply(row));
      }
      if (found.filter(rows -> rows.rows().isEmpty() && rows.total() > 0).isPresent()) {
        rights.deny(question.table());
      }
    }
    return new Found<>(byTask, complete);
  }

  private static EncodedQuery ordered(TableQuery question, String column, List<String> tasks) {
    return question.query().andIn(column, tasks).orderBy(CREATED).orderBy("sys_id");
  }
}
