package dev.rapport.servicenow;

import dev.rapport.servicenow.write.HostRow;
import dev.rapport.servicenow.write.RowLookup;
import java.util.ArrayList;
import java.util.Collection;
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
  public List<HostRow> find(
      String table, List<String> columns, String by, Collection<String> values) {
    TableQuery question = question(table, columns, by);
    return rows(question, by, values).stream().map(row -> new HostRow(row.values())).toList();
  }

  @Override
  public List<HostRow> findShown(
      String table, List<String> columns, String by, Collection<String> values) {
    TableQuery question = question(table, columns, by).withDisplays();
    return rows(question, by, values).stream().map(row -> shown(row, by)).toList();
  }

  private static TableQuery question(String table, List<String> columns, String by) {
    Set<String> all = new LinkedHashSet<>(List.of(ID, by));
    all.addAll(columns);
    return TableQuery.of(table, byValues(by, List.of()), List.copyOf(all), LIMIT);
  }

  private List<Row> rows(TableQuery question, String by, Collection<String> values) {
    Set<String> asked = new HashSet<>(values);
    List<Row> rows = new ArrayList<>();
    for (List<String> chunk : Chunks.of(asked, reader.room(question.whileCounting()))) {
      TableReader.Found found = reader.all(question.asking(byValues(by, chunk)));
      if (!found.isComplete()) {
        throw reader.ignored(
            question.table(), "rows that the account may not see, which", "read on all rows");
      }
      found.rows().forEach(row -> check(question.table(), row, by, asked));
      rows.addAll(found.rows());
    }
    return rows;
  }

  private void check(String table, Row row, String by, Set<String> asked) {
    if (!asked.contains(row.text(by)) || row.sysId().isEmpty()) {
      throw reader.ignored(table, "the filter on " + by, "read on its columns sys_id and " + by);
    }
  }

  private static HostRow shown(Row row, String by) {
    Map<String, String> values = new HashMap<>();
    row.values().keySet().forEach(column -> values.put(column, row.display(column)));
    values.putAll(row.displays());
    values.put(ID, row.sysId());
    values.put(by, row.text(by));
    return new HostRow(values);
  }

  private static EncodedQuery byValues(String by, List<String> values) {
    return EncodedQuery.ALL.andIn(by, values).orderBy("sys_created_on").orderBy(ID);
  }
}
