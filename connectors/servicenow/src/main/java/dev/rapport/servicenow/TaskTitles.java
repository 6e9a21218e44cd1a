package dev.rapport.servicenow;

import dev.rapport.connector.Titles;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Short descriptions of tasks. The platform has no tasks that are hidden within their table: what
 * the account may not see, its access rules leave out.
 *
 * @param reader how tables are read
 * @param scope which tasks
 */
record TaskTitles(TableReader reader, Scope scope) implements Titles {
  private static final String ID = "sys_id";
  private static final String TITLE = "short_description";

  @Override
  public Map<String, String> of(Collection<String> sourceIds) {
    List<String> ids =
        sourceIds.stream().filter(EncodedQuery::canHold).distinct().limit(MOST).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    TableQuery question =
        TableQuery.of(
            scope.table(), EncodedQuery.ALL.andIn(ID, ids).orderBy(ID), List.of(ID, TITLE), MOST);
    Map<String, String> titles = new HashMap<>();
    for (Row task : reader.part(question).visible()) {
      // A host may drop a filter, so the id is looked at again.
      if (ids.contains(task.sysId()) && !task.text(TITLE).isBlank()) {
        titles.put(task.sysId(), task.text(TITLE));
      }
    }
    return titles;
  }
}
