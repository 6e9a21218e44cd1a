package dev.rapport.engine.store;

import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The accounts that are known, as of the moment it was made: held in memory, since every event of
 * every ticket asks for one. Accounts with the same groups share them.
 */
public final class Actors {
  private final Map<ActorId, Actor> byId;

  private Actors(Map<ActorId, Actor> byId) {
    this.byId = Map.copyOf(byId);
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
                    .stream()
                    .collect(Collectors.toMap(Actor::id, Function.identity()))));
  }

  /** What is known of the account; empty where the host never named it. */
  public Optional<Actor> find(ActorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them. */
  public Collection<Actor> all() {
    return byId.values();
  }

  /** How many accounts are known. */
  public int count() {
    return byId.size();
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
