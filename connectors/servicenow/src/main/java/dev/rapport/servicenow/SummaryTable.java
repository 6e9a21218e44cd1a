package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.http.HostClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Our own table on the host: one row per task, which the task's form can show as a related list.
 */
final class SummaryTable {
  private static final int LIMIT = 1_000;

  private final TableReader reader;
  private final HostClient client;
  private final TableApi api;
  private final String name;

  SummaryTable(TableReader reader, HostClient client, TableApi api, String name) {
    this.reader = reader;
    this.client = client;
    this.api = api;
    this.name = name;
  }

  /**
   * The rows there are for some tasks, the oldest of a task first; a task without any is absent.
   *
   * @throws HostException of kind FORBIDDEN when not every row can be seen: what cannot be seen
   *     would be written twice
   */
  Map<String, List<Row>> find(Collection<String> tasks) {
    TableQuery question = TableQuery.of(name, byTasks(List.of()), SummaryRow.COLUMNS, LIMIT);
    Set<String> asked = new HashSet<>(tasks);
    Map<String, List<Row>> rows = new HashMap<>();
    for (List<String> chunk : Chunks.of(asked, reader.room(question.whileCounting()))) {
      TableReader.Found found = reader.all(question.asking(byTasks(chunk)));
      if (!found.isComplete()) {
        throw reader.ignored(name, "rows that the account may not see, which", "read on all rows");
      }
      for (Row row : found.rows()) {
        if (!asked.contains(row.text("task")) || row.sysId().isEmpty()) {
          throw reader.ignored(name, "the filter on task", "read on its columns sys_id and task");
        }
        rows.computeIfAbsent(row.text("task"), task -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  /**
   * Adds a row and gives its id. When the answer is lost it looks before it adds again.
   *
   * @throws HostException when the host refused it, or could not be reached twice
   */
  String add(SummaryRow row) {
    try {
      return insert(row);
    } catch (HostException e) {
      if (!e.isMaybeDone()) {
        throw e;
      }
      return find(List.of(row.task())).getOrDefault(row.task(), List.of()).stream()
          .findFirst()
          .map(found -> change(found.sysId(), row))
          .orElseGet(() -> insert(row));
    }
  }

  /** Gives a row these values and gives its id. */
  String change(String sysId, SummaryRow row) {
    client.writeIdempotent(api.update(name, sysId, row.values()));
    return sysId;
  }

  /** Takes a row away; one that is gone already is fine. */
  void remove(String sysId) {
    try {
      client.writeIdempotent(api.delete(name, sysId));
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.NOT_FOUND) {
        throw e;
      }
    }
  }

  private String insert(SummaryRow row) {
    return client.write(api.insert(name, row.values())).body().rows().stream()
        .findFirst()
        .map(Row::sysId)
        .orElse("");
  }

  private static EncodedQuery byTasks(List<String> tasks) {
    return EncodedQuery.ALL.andIn("task", tasks).orderBy("sys_created_on").orderBy("sys_id");
  }
}
