package dev.rapport.servicenow;

import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.servicenow.UserReader.Wanted;
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
import java.util.stream.Stream;

/**
 * Who acts on tickets. Audit and journal name people by {@code user_name}, tasks by {@code sys_id};
 * here both become one account. Only people who acted are looked up, each once a day: a caller who
 * never wrote a word stays an id.
 */
final class Directory {
  private static final Duration FRESH = Duration.ofDays(1);

  private final String host;
  private final UserReader users;
  private final Clock clock;
  private final Map<String, String> idsByLogin = new HashMap<>();
  private final Map<String, Optional<Actor>> byId = new HashMap<>();
  private Instant since = Instant.MIN;

  Directory(String host, UserReader users, Clock clock) {
    this.host = host;
    this.users = users;
    this.clock = clock;
  }

  /**
   * Looks up those who are not known yet.
   *
   * @param ids sys_ids, "" for nobody
   * @param logins user_names, "" for nobody
   * @return all of them; a login that the host has no record of is a stranger, an id is left out
   */
  List<Actor> meet(Collection<String> ids, Collection<String> logins) {
    if (since.isBefore(clock.instant().minus(FRESH))) {
      idsByLogin.clear();
      byId.clear();
      since = clock.instant();
    }
    learn(unknown(ids, logins));
    return Stream.concat(ids.stream(), logins.stream().flatMap(login -> idOf(login).stream()))
        .distinct()
        .sorted()
        .flatMap(id -> byId.getOrDefault(id, Optional.empty()).stream())
        .toList();
  }

  /** The account behind each {@code user_name}, in lower case, that was met so far. */
  Map<String, String> idsByLogin() {
    return Map.copyOf(idsByLogin);
  }

  /** How logins are compared: the host does not tell capital letters apart. */
  static String folded(String login) {
    return login.toLowerCase(Locale.ROOT);
  }

  private Optional<String> idOf(String login) {
    return Optional.ofNullable(idsByLogin.get(folded(login)));
  }

  private Set<Wanted> unknown(Collection<String> ids, Collection<String> logins) {
    Set<Wanted> unknown = new LinkedHashSet<>();
    new TreeSet<>(logins)
        .stream()
            .filter(login -> !login.isBlank() && idOf(login).isEmpty())
            .forEach(login -> unknown.add(new Wanted(UserReader.LOGIN, login)));
    new TreeSet<>(ids)
        .stream()
            .filter(id -> !id.isEmpty() && !byId.containsKey(id))
            .forEach(id -> unknown.add(new Wanted(UserReader.ID, id)));
    return unknown;
  }

  private void learn(Set<Wanted> unknown) {
    for (Actor actor : users.find(unknown)) {
      idsByLogin.put(folded(actor.login()), actor.id().id());
      byId.put(actor.id().id(), Optional.of(actor));
    }
    unknown.forEach(this::acceptStranger);
  }

  /** Somebody of whom the host has no record for us; not asked for again either. */
  private void acceptStranger(Wanted some) {
    if (some.column().equals(UserReader.ID)) {
      byId.putIfAbsent(some.value(), Optional.empty());
    } else if (idOf(some.value()).isEmpty()) {
      ActorId id = new ActorId(host, Legend.STRANGER + some.value());
      idsByLogin.put(folded(some.value()), id.id());
      byId.put(
          id.id(),
          Optional.of(new Actor(id, some.value(), Actor.Kind.UNKNOWN, Set.of(), Set.of(), null)));
    }
  }
}
