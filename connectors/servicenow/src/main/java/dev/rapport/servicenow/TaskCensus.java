package dev.rapport.servicenow;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.model.Standing;
import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.HiddenRows;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks over all tasks in scope by {@code sys_id}, in what the ledger rests on alone: updates that
 * set neither {@code sys_updated_on} nor {@code sys_mod_count} show in nothing else.
 */
final class TaskCensus {
  private static final List<String> COLUMNS =
      List.of(
          "sys_id",
          "sys_class_name",
          "state",
          "assignment_group",
          "assigned_to",
          "hold_reason",
          "priority");

  private static final String DELETIONS = "sys_audit_delete";
  private static final String RECORD = "documentkey";
  private static final int LIMIT = 1_000;

  private final TableReader reader;
  private final HiddenRows hidden;
  private final AskedRows asked;
  private final Scope scope;
  private final TableRights rights;
  private final ChoiceReader choices;

  TaskCensus(TableReader reader, Scope scope, HostContext context) {
    this.reader = reader;
    this.hidden = new HiddenRows(reader);
    this.asked = new AskedRows(reader, scope);
    this.scope = scope;
    this.rights = new TableRights(context.memory(), context.clock());
    this.choices = new ChoiceReader(reader, rights, context.memory(), context.clock());
  }

  /** The tasks that follow the one that the cursor names. */
  Census.Part look(Cursor after) {
    EncodedQuery query =
        after.isStart() ? scope.query() : scope.query().and("sys_id", ">", after.value());
    HiddenRows.Stretch stretch =
        hidden.next(
            TableQuery.of(
                scope.table(), query.orderBy("sys_id"), asked.columnsBeside(COLUMNS), LIMIT));
    asked.requireScope(stretch.rows());
    asked.requireIds(stretch.rows(), after.value());
    Legend legend = legend(stretch.rows());
    List<Census.Entry> entries = stretch.rows().stream().map(row -> entry(row, legend)).toList();
    Cursor next =
        entries.isEmpty() ? after : new Cursor(entries.get(entries.size() - 1).sourceId());
    return new Census.Part(entries, next, stretch.last());
  }

  private Legend legend(List<Row> rows) {
    Set<String> types = rows.stream().map(this::type).collect(Collectors.toSet());
    Choices labels = types.isEmpty() ? Choices.UNKNOWN : choices.of(types);
    return new Legend(reader.host(), labels, Map.of(), Map.of());
  }

  private String type(Row row) {
    return row.find("sys_class_name").orElse(scope.table());
  }

  private Census.Entry entry(Row row, Legend legend) {
    if (row.find("state").isEmpty()) {
      return new Census.Entry(row.sysId(), null);
    }
    Standing standing =
        new Standing(
            legend.status(type(row), row.text("state"), null),
            legend.group(row.text("assignment_group")),
            legend.account(row.text("assigned_to")),
            legend.holdReason(type(row), row.text("hold_reason")),
            row.find("priority").orElse(null));
    return new Census.Entry(row.sysId(), standing);
  }

  /** The tasks of which the host has an entry of deletion; none where it cannot be read. */
  Set<String> deleted(Collection<String> tasks) {
    List<String> ids = tasks.stream().filter(EncodedQuery::canHold).sorted().toList();
    TableQuery question =
        TableQuery.of(DELETIONS, EncodedQuery.ALL, List.of("sys_id", RECORD), LIMIT);
    Set<String> deleted = new HashSet<>();
    for (List<String> chunk :
        Chunks.of(ids, reader.room(question.asking(byRecords(List.of())).whileCounting()))) {
      rights.ask(DELETIONS, () -> reader.all(question.asking(byRecords(chunk))).rows()).stream()
          .flatMap(List::stream)
          .forEach(row -> deleted.add(row.text(RECORD)));
    }
    deleted.retainAll(tasks);
    return deleted;
  }

  /** The tasks that the host does not show, in scope or out of it. */
  Set<String> hidden(Collection<String> tasks) {
    List<String> ids = tasks.stream().filter(EncodedQuery::canHold).sorted().toList();
    TableQuery question = TableQuery.of(scope.table(), EncodedQuery.ALL, List.of("sys_id"), LIMIT);
    Set<String> hidden = new HashSet<>(ids);
    for (List<String> chunk :
        Chunks.of(ids, reader.room(question.asking(byIds(List.of())).whileCounting()))) {
      for (Row row : reader.all(question.asking(byIds(chunk))).rows()) {
        if (!chunk.contains(row.sysId())) {
          throw reader.ignored(
              scope.table(), "the filter on sys_id", "query_match on sys_id of " + scope.table());
        }
        hidden.remove(row.sysId());
      }
    }
    return hidden;
  }

  private static EncodedQuery byIds(List<String> ids) {
    return EncodedQuery.ALL.andIn("sys_id", ids).orderBy("sys_id");
  }

  private static EncodedQuery byRecords(List<String> ids) {
    return EncodedQuery.ALL.andIn(RECORD, ids).orderBy("sys_created_on").orderBy("sys_id");
  }
}
