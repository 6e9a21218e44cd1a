package dev.rapport.servicenow;

import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts on tickets. Audit and journal name people by {@code user_name}, tasks by {@code sys_id};
 * here both become one account. Only people who acted are looked up, each once a day: a caller who
 * never wrote a word stays an id.
 */
final class Directory {
  private static final String USERS = "sys_user";
  private static final String MEMBERS = "sys_user_grmember";
  private static final String LOGIN = "user_name";
  private static final int LIMIT = 2_000;
  private static final Duration FRESH = Duration.ofDays(1);
  private static final TableQuery USER_QUESTION =
      TableQuery.of(
          USERS,
          EncodedQuery.ALL,
          List.of("sys_id", LOGIN, "email", "web_service_access_only", "internal_integration_user"),
          LIMIT);
  private static final TableQuery MEMBER_QUESTION =
      TableQuery.of(
          MEMBERS, EncodedQuery.ALL, List.of("sys_id", "user", "group", "group.name"), LIMIT);

  private final TableReader reader;
  private final TableRights rights;
  private final Clock clock;
  private final Map<String, String> idsByLogin = new HashMap<>();
  private final Map<String, Optional<Actor>> byId = new HashMap<>();
  private Instant since = Instant.MIN;

  Directory(TableReader reader, TableRights rights, Clock clock) {
    this.reader = reader;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * Looks up those who are not known yet.
   *
   * @param ids sys_ids, "" for nobody
   * @param logins user_names, "" for nobody
   * @return all of them, those that the host has no record of among the logins as strangers
   */
  List<Actor> meet(Collection<String> ids, Collection<String> logins) {
    if (since.isBefore(clock.instant().minus(FRESH))) {
      idsByLogin.clear();
      byId.clear();
      since = clock.instant();
    }
    learn(wanted(ids, logins));
    Stream<String> met =
        Stream.concat(ids.stream(), logins.stream().map(login -> idOf(login).orElse("")));
    return met.distinct().sorted().flatMap(id -> find(id).stream()).toList();
  }

  private void learn(Set<Wanted> wanted) {
    List<Row> users = users(wanted);
    Map<String, Set<String>> groups = groups(users);
    for (Row user : users) {
      user.find(LOGIN).ifPresent(login -> idsByLogin.put(folded(login), user.sysId()));
      byId.put(user.sysId(), Optional.of(actor(user, groups.getOrDefault(user.sysId(), Set.of()))));
    }
    wanted.forEach(this::acceptStranger);
  }

  private Optional<String> idOf(String login) {
    return Optional.ofNullable(idsByLogin.get(folded(login)));
  }

  private Optional<Actor> find(String id) {
    return byId.getOrDefault(id, Optional.empty());
  }

  /** The account behind each {@code user_name}, in lower case, that was met so far. */
  Map<String, String> idsByLogin() {
    return Map.copyOf(idsByLogin);
  }

  /** How logins are compared: the host does not tell capital letters apart. */
  static String folded(String login) {
    return login.toLowerCase(Locale.ROOT);
  }

  private record Wanted(String column, String value) {}

  private Set<Wanted> wanted(Collection<String> ids, Collection<String> logins) {
    Set<Wanted> wanted = new LinkedHashSet<>();
    for (String login : new TreeSet<>(logins)) {
      if (!login.isEmpty() && !idsByLogin.containsKey(folded(login))) {
        wanted.add(new Wanted(LOGIN, login));
      }
    }
    for (String id : new TreeSet<>(ids)) {
      if (!id.isEmpty() && !byId.containsKey(id)) {
        wanted.add(new Wanted("sys_id", id));
      }
    }
    return wanted;
  }

  private List<Row> users(Set<Wanted> wanted) {
    List<Wanted> askable =
        wanted.stream().filter(some -> EncodedQuery.canHold(some.value())).toList();
    int room =
        reader.room(
            USER_QUESTION.asking(
                userQuery(List.of(new Wanted(LOGIN, ""), new Wanted("sys_id", "")))));
    Map<String, Row> users = new HashMap<>();
    for (List<Wanted> chunk :
        Chunks.of(askable, room, some -> EncodedQuery.encodedLength(some.value()))) {
      rights.ask(USERS, () -> reader.rows(USER_QUESTION.asking(userQuery(chunk)))).stream()
          .flatMap(List::stream)
          .filter(user -> user.find("sys_id").isPresent())
          .forEach(user -> users.put(user.sysId(), user));
    }
    return List.copyOf(users.values());
  }

  private static EncodedQuery userQuery(List<Wanted> chunk) {
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
    return query;
  }

  private Map<String, Set<String>> groups(List<Row> users) {
    List<String> ids = users.stream().map(Row::sysId).sorted().toList();
    Map<String, Set<String>> groups = new HashMap<>();
    int room = reader.room(MEMBER_QUESTION.whileCounting().asking(memberQuery(List.of())));
    for (List<String> chunk : Chunks.of(ids, room)) {
      rights
          .ask(MEMBERS, () -> reader.all(MEMBER_QUESTION.asking(memberQuery(chunk))).rows())
          .stream()
          .flatMap(List::stream)
          .forEach(
              row ->
                  row.find("group.name")
                      .or(() -> row.find("group"))
                      .ifPresent(
                          name ->
                              groups
                                  .computeIfAbsent(row.text("user"), user -> new TreeSet<>())
                                  .add(name)));
    }
    return groups;
  }

  private static EncodedQuery memberQuery(List<String> users) {
    return EncodedQuery.ALL.andIn("user", users).orderBy("sys_created_on").orderBy("sys_id");
  }

  private Actor actor(Row user, Set<String> groups) {
    boolean software =
        user.text("web_service_access_only").equals("true")
            || user.text("internal_integration_user").equals("true");
    return new Actor(
        new ActorId(reader.host(), user.sysId()),
        user.find(LOGIN).orElse(user.sysId()),
        software ? Actor.Kind.SOFTWARE : Actor.Kind.PERSON,
        groups,
        Set.of(),
        domain(user).orElse(null));
  }

  private static Optional<String> domain(Row user) {
    String email = user.text("email");
    int at = email.lastIndexOf('@');
    return at < 0 || at == email.length() - 1
        ? Optional.empty()
        : Optional.of(email.substring(at + 1).toLowerCase(Locale.ROOT));
  }

  /** Somebody of whom the host has no record for us; not asked for again either. */
  private void acceptStranger(Wanted some) {
    if (!some.column().equals(LOGIN)) {
      byId.putIfAbsent(some.value(), Optional.empty());
      return;
    }
    if (idOf(some.value()).isEmpty()) {
      String id = Legend.STRANGER + some.value();
      idsByLogin.put(folded(some.value()), id);
      ActorId account = new ActorId(reader.host(), id);
      byId.put(
          id,
          Optional.of(
              new Actor(account, some.value(), Actor.Kind.UNKNOWN, Set.of(), Set.of(), null)));
    }
  }
}
