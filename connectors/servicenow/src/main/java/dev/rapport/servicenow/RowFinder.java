package dev.rapport.servicenow;

import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.write.HostRow;
import dev.rapport.servicenow.write.RowLookup;
import dev.rapport.servicenow.write.RowQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks rows up before they are written; what it cannot see in full it does not answer. */
record RowFinder(TableReader reader) implements RowLookup {
  private static final int LIMIT = 1_000;
  private static final String ID = "sys_id";

  @Override
  public List<HostRow> find(RowQuestion asked) {
    return rows(asked, question(asked)).stream().map(row -> new HostRow(row.values())).toList();
  }

  @Override
  public List<HostRow> findShown(RowQuestion asked) {
    return rows(asked, question(asked).withDisplays()).stream()
        .map(row -> shown(row, asked))
        .toList();
  }

  private static TableQuery question(RowQuestion asked) {
    Set<String> columns = new LinkedHashSet<>(List.of(ID, asked.by()));
    if (!asked.also().isEmpty()) {
      columns.add(asked.also());
    }
    columns.addAll(asked.columns());
    EncodedQuery none = query(asked, List.of());
    return TableQuery.of(asked.table(), none, List.copyOf(columns), LIMIT);
  }

  private static EncodedQuery query(RowQuestion asked, List<String> values) {
    EncodedQuery query =
        asked.also().isEmpty()
            ? EncodedQuery.ALL
            : EncodedQuery.ALL.andIn(asked.also(), asked.among());
    return query.andIn(asked.by(), values).orderBy("sys_created_on").orderBy(ID);
  }

  private List<Row> rows(RowQuestion asked, TableQuery question) {
    Set<String> values = new HashSet<>(asked.values());
    List<Row> rows = new ArrayList<>();
    for (List<String> chunk : Chunks.of(values, reader.room(question.whileCounting()))) {
      TableReader.Found found = reader.all(question.asking(query(asked, chunk)));
      if (!found.isComplete()) {
        throw reader.ignored(
            asked.table(), "rows that the account may not see, which", "read on all rows");
      }
      for (Row row : found.rows()) {
        check(asked, row, values.contains(row.text(asked.by())), asked.by());
        boolean among = asked.also().isEmpty() || asked.among().contains(row.text(asked.also()));
        check(asked, row, among, asked.also());
      }
      rows.addAll(found.rows());
    }
    return rows;
  }

  private void check(RowQuestion asked, Row row, boolean holds, String column) {
    if (!holds || row.sysId().isEmpty()) {
      throw reader.ignored(
          asked.table(), "the filter on " + column, "read on its columns sys_id and " + column);
    }
  }

  private static HostRow shown(Row row, RowQuestion asked) {
    Map<String, String> values = new HashMap<>();
    row.values().keySet().forEach(column -> values.put(column, row.display(column)));
    values.put(ID, row.sysId());
    values.put(asked.by(), row.text(asked.by()));
    return new HostRow(values);
  }
}
