package dev.rapport.engine.store;

import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The accounts that are known, as of the moment it was made: held in memory, since every event of
 * every ticket asks for one. Accounts with the same groups share them. Somebody who was met by a
 * login alone, while the host showed no record of them, is one with the account that has this login
 * once the host shows it.
 */
public final class Actors {
  private final Map<ActorId, Actor> byId;

  private Actors(List<Actor> stored) {
    Map<String, Actor> recorded =
        stored.stream()
            .filter(actor -> actor.kind() != Actor.Kind.UNKNOWN && !actor.login().isEmpty())
            .collect(Collectors.toMap(Actors::login, Function.identity(), (one, other) -> one));
    this.byId =
        stored.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Actor::id,
                    actor ->
                        actor.kind() == Actor.Kind.UNKNOWN
                            ? recorded.getOrDefault(login(actor), actor)
                            : actor));
  }

  /** No host tells capital letters apart in logins. */
  private static String login(Actor actor) {
    return actor.id().host() + " " + actor.login().toLowerCase(Locale.ROOT);
  }

  static Actors load(Database database) {
    Map<String, Set<String>> sets = new HashMap<>();
    Function<String, Set<String>> shared =
        json -> sets.computeIfAbsent(json, key -> Set.copyOf(JsonTexts.list(key)));
    return new Actors(
        database.read(
            handle ->
                handle
                    .createQuery("SELECT * FROM actor")
                    .map((row, context) -> actor(row, shared))
                    .list()));
  }

  /** What is known of the account; empty where the host never named it. */
  public Optional<Actor> find(ActorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them. */
  public Collection<Actor> all() {
    return Set.copyOf(byId.values());
  }

  /** How many accounts are known. */
  public int count() {
    return all().size();
  }

  private static Actor actor(ResultSet row, Function<String, Set<String>> shared)
      throws SQLException {
    return new Actor(
        new ActorId(row.getString("host"), row.getString("account_id")),
        row.getString("login"),
        Names.of(Actor.Kind.class, row.getString("kind")),
        shared.apply(row.getString("group_names")),
        shared.apply(row.getString("role_names")),
        row.getString("email_domain"));
  }
}
