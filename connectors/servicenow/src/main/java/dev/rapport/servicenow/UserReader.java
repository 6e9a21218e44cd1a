package dev.rapport.servicenow;

import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.Row;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks accounts up in the host's user records, with their groups and roles. */
final class UserReader {
  static final String LOGIN = "user_name";
  static final String ID = "sys_id";

  private static final String USER = "user";
  private static final int LIMIT = 2_000;
  private static final TableQuery USERS =
      TableQuery.of(
          "sys_user",
          EncodedQuery.ALL,
          List.of(ID, LOGIN, "email", "web_service_access_only", "internal_integration_user"),
          LIMIT);
  private static final TableQuery GROUPS =
      TableQuery.of(
          "sys_user_grmember", EncodedQuery.ALL, List.of(ID, USER, "group", "group.name"), LIMIT);
  private static final TableQuery ROLES =
      TableQuery.of(
          "sys_user_has_role",
          EncodedQuery.where("state", "=", "active"),
          List.of(ID, USER, "role.name"),
          LIMIT);

  private final TableReader reader;
  private final TableRights rights;
  private final List<String> roles;

  /**
   * @param roles the roles that are asked for; no call is made for none
   */
  UserReader(TableReader reader, TableRights rights, List<String> roles) {
    this.reader = reader;
    this.rights = rights;
    this.roles = List.copyOf(roles);
  }

  /**
   * Somebody who is looked for.
   *
   * @param column {@link #LOGIN} or {@link #ID}
   * @param value what stands in it
   */
  record Wanted(String column, String value) {}

  /** Those of whom there is a record that the account may read. */
  List<Actor> find(Collection<Wanted> wanted) {
    List<Row> users = users(wanted);
    List<String> ids = users.stream().map(Row::sysId).sorted().toList();
    Map<String, Set<String>> groupsOf = names(GROUPS, ids, "group.name", "group");
    Map<String, Set<String>> rolesOf =
        roles.isEmpty()
            ? Map.of()
            : names(ROLES.asking(ROLES.query().andIn("role.name", roles)), ids, "role.name", "");
    return users.stream()
        .map(
            user ->
                actor(
                    user,
                    groupsOf.getOrDefault(user.sysId(), Set.of()),
                    rolesOf.getOrDefault(user.sysId(), Set.of())))
        .toList();
  }

  private List<Row> users(Collection<Wanted> wanted) {
    List<Wanted> askable =
        wanted.stream().filter(some -> EncodedQuery.canHold(some.value())).toList();
    int room = reader.room(USERS.asking(anyOf(List.of(new Wanted(LOGIN, ""), new Wanted(ID, "")))));
    Map<String, Row> users = new HashMap<>();
    for (List<Wanted> chunk :
        Chunks.of(askable, room, some -> EncodedQuery.encodedLength(some.value()))) {
      rights
          .ask(USERS.table(), () -> reader.rows(USERS.asking(anyOf(chunk)), chunk.size()))
          .stream()
          .flatMap(List::stream)
          .filter(user -> user.find(ID).isPresent())
          .forEach(user -> users.put(user.sysId(), user));
    }
    return List.copyOf(users.values());
  }

  private static EncodedQuery anyOf(List<Wanted> chunk) {
    Map<String, List<String>> byColumn =
        chunk.stream()
            .collect(
                Collectors.groupingBy(
                    Wanted::column, Collectors.mapping(Wanted::value, Collectors.toList())));
    EncodedQuery query = EncodedQuery.ALL;
    for (Map.Entry<String, List<String>> column : byColumn.entrySet()) {
      query =
          query.text().isEmpty()
              ? query.andIn(column.getKey(), column.getValue())
              : query.orIn(column.getKey(), column.getValue());
    }
    return query.orderBy(ID);
  }

  /** The names that a table links to each user, from the first of two columns that has one. */
  private Map<String, Set<String>> names(
      TableQuery question, List<String> users, String column, String otherwise) {
    Map<String, Set<String>> names = new HashMap<>();
    int room = reader.room(question.whileCounting().asking(ofUsers(question, List.of())));
    for (List<String> chunk : Chunks.of(users, room)) {
      rights
          .ask(question.table(), () -> reader.all(question.asking(ofUsers(question, chunk))).rows())
          .stream()
          .flatMap(List::stream)
          .forEach(
              row ->
                  row.find(column)
                      .or(() -> row.find(otherwise))
                      .ifPresent(
                          name ->
                              names
                                  .computeIfAbsent(row.text(USER), user -> new TreeSet<>())
                                  .add(name)));
    }
    return names;
  }

  private static EncodedQuery ofUsers(TableQuery question, List<String> users) {
    return question.query().andIn(USER, users).orderBy("sys_created_on").orderBy(ID);
  }

  private Actor actor(Row user, Set<String> groups, Set<String> hostRoles) {
    boolean software =
        user.text("web_service_access_only").equals("true")
            || user.text("internal_integration_user").equals("true");
    return new Actor(
        new ActorId(reader.host(), user.sysId()),
        user.find(LOGIN).orElse(user.sysId()),
        software ? Actor.Kind.SOFTWARE : Actor.Kind.PERSON,
        groups,
        hostRoles,
        domain(user).orElse(null));
  }

  private static Optional<String> domain(Row user) {
    String email = user.text("email");
    int at = email.lastIndexOf('@');
    return at < 0 || at == email.length() - 1
        ? Optional.empty()
        : Optional.of(email.substring(at + 1).toLowerCase(Locale.ROOT));
  }
}
