package dev.rapport.engine.appreciation;

import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds accounts and groups by what people call them: the login, the host's id, the group's name.
 * Capitals make no difference. Safe to share.
 */
public final class People {
  private final Map<ActorId, Actor> byId;
  private final Map<String, List<ActorId>> byName = new HashMap<>();
  private final Map<String, String> groups = new TreeMap<>();

  /** The people among whom to look. */
  public People(Collection<Actor> actors) {
    byId = actors.stream().collect(Collectors.toMap(Actor::id, actor -> actor));
    Map<String, Set<ActorId>> named =
        actors.stream()
            .flatMap(actor -> names(actor).map(name -> Map.entry(fold(name), actor.id())))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    named.forEach((name, ids) -> byName.put(name, ids.stream().sorted().toList()));
    actors.forEach(actor -> actor.groups().forEach(group -> groups.put(fold(group), group)));
  }

  /**
   * The account that is called so on this host, else the only one that is called so anywhere; empty
   * where there is none, or where two could be meant.
   */
  public Optional<ActorId> account(String host, String name) {
    List<ActorId> called = byName.getOrDefault(fold(name), List.of());
    List<ActorId> here = called.stream().filter(id -> id.host().equals(host)).toList();
    List<ActorId> meant = here.isEmpty() ? called : here;
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** The group of this name, as its host writes it. */
  public Optional<String> group(String name) {
    return Optional.ofNullable(groups.get(fold(name)));
  }

  /** Whether both are one person: the same account, or the same login on two hosts. */
  boolean isSame(ActorId one, ActorId other) {
    return one.equals(other)
        || (!one.host().equals(other.host()) && login(one).equals(login(other)));
  }

  boolean isIn(ActorId person, String group) {
    return Optional.ofNullable(byId.get(person)).stream()
        .flatMap(actor -> actor.groups().stream())
        .anyMatch(one -> fold(one).equals(fold(group)));
  }

  private String login(ActorId id) {
    return fold(Optional.ofNullable(byId.get(id)).map(Actor::login).orElse(id.id()));
  }

  private static Stream<String> names(Actor actor) {
    return Stream.of(actor.login(), actor.id().id()).filter(name -> !name.isBlank()).distinct();
  }

  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
