package dev.rapport.servicenow;

import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The names of assignment groups; a task brings its own, others are looked up once. */
final class GroupNames {
  private static final TableQuery QUESTION =
      TableQuery.of("sys_user_group", EncodedQuery.ALL, List.of("sys_id", "name"), 1_000);

  private final TableReader reader;
  private final TableRights rights;
  private final Map<String, String> names = new HashMap<>();

  GroupNames(TableReader reader, TableRights rights) {
    this.reader = reader;
    this.rights = rights;
  }

  /** A name that came with a task. */
  void hear(String id, String name) {
    names.put(id, name);
  }

  /** Looks up those not known yet; one that cannot be read keeps its id for a name. */
  void learn(Collection<String> ids) {
    TreeSet<String> unknown = new TreeSet<>(ids);
    unknown.removeIf(id -> names.containsKey(id) || !EncodedQuery.canHold(id));
    int room = reader.room(QUESTION.asking(byIds(List.of())));
    for (List<String> chunk : Chunks.of(unknown, room)) {
      rights
          .ask(QUESTION.table(), () -> reader.rows(QUESTION.asking(byIds(chunk)), chunk.size()))
          .stream()
          .flatMap(List::stream)
          .forEach(row -> row.find("name").ifPresent(name -> names.put(row.sysId(), name)));
      chunk.forEach(id -> names.putIfAbsent(id, id));
    }
  }

  /** By id, as far as learnt. */
  Map<String, String> all() {
    return Map.copyOf(names);
  }

  private static EncodedQuery byIds(List<String> ids) {
    return EncodedQuery.ALL.andIn("sys_id", ids).orderBy("sys_id");
  }
}
