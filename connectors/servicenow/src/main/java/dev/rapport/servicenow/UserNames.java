package dev.rapport.servicenow;

import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose name it is that the host shows. Names are not unique: one that two people have, or nobody
 * that can be read, is nobody's. They are looked up once and never kept over a restart.
 */
final class UserNames {
  private static final String NAME = "name";
  private static final String LOGIN = "user_name";
  private static final int LIMIT = 2_000;

  /** What stands between two names in a query. */
  private static final int SEPARATOR = "^ORname=".length() + 2;

  private final TableReader reader;
  private final TableRights rights;
  private final Map<String, String> logins = new HashMap<>();

  UserNames(TableReader reader, TableRights rights) {
    this.reader = reader;
    this.rights = rights;
  }

  /** Looks up those not known yet; gives the user_name of each, "" where it is nobody's. */
  Map<String, String> logins(Stream<String> names) {
    TreeSet<String> unknown = names.collect(Collectors.toCollection(TreeSet::new));
    unknown.removeIf(logins::containsKey);
    List<String> askable = unknown.stream().filter(UserNames::canAsk).toList();
    int room = reader.room(question(List.of("")));
    for (List<String> chunk :
        Chunks.of(askable, room, name -> EncodedQuery.encodedLength(name) + SEPARATOR)) {
      rights.ask("sys_user", () -> reader.all(question(chunk)).rows()).stream()
          .flatMap(List::stream)
          .forEach(user -> logins.merge(user.text(NAME), user.text(LOGIN), (one, other) -> ""));
    }
    unknown.forEach(name -> logins.putIfAbsent(name, ""));
    return Map.copyOf(logins);
  }

  private static boolean canAsk(String name) {
    return name.indexOf('^') < 0 && name.chars().noneMatch(Character::isISOControl);
  }

  private static TableQuery question(List<String> names) {
    EncodedQuery query = EncodedQuery.ALL;
    for (String name : names) {
      query = query.or(NAME, "=", name);
    }
    List<String> columns = List.of("sys_id", NAME, LOGIN);
    return TableQuery.of("sys_user", query.orderBy("sys_id"), columns, LIMIT).whileCounting();
  }
}
