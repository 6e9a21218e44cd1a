package dev.rapport.sandbox.servicenow.log;

import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the users, groups and other records that a log mentions by name, each once. */
final class LogPeople {
  private final Tables tables;
  private final Map<String, Row> users = new HashMap<>();
  private final Map<String, Map<String, String>> others = new HashMap<>();
  private final Set<String> userNames = new HashSet<>();
  private final Set<String> members = new HashSet<>();

  LogPeople(Tables tables) {
    this.tables = tables;
  }

  /** The user of that name. */
  Row user(String name) {
    return users.computeIfAbsent(name, this::newUser);
  }

  private Row newUser(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", ".");
    String userName = plain;
    for (int more = 2; !userNames.add(userName); more++) {
      userName = plain + "." + more;
    }
    return tables
        .table("sys_user")
        .load(
            Map.of(
                "name",
                name,
                "user_name",
                userName,
                "email",
                userName + "@example.com",
                "active",
                "true"));
  }

  /** The sys_id of the record that a column of that table shows as this text. */
  String record(String table, String column, String text) {
    return others
        .computeIfAbsent(table, key -> new HashMap<>())
        .computeIfAbsent(text, key -> tables.table(table).load(Map.of(column, text)).sysId());
  }

  /** Notes that somebody was given work of a group, who is taken to belong to it. */
  void member(String group, String user) {
    if (!group.isEmpty() && !user.isEmpty() && members.add(group + user)) {
      tables.table("sys_user_grmember").load(Map.of("group", group, "user", user));
    }
  }
}
