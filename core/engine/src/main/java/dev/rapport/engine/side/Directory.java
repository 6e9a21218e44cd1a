package dev.rapport.engine.side;

import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import java.util.Map;
import java.util.Optional;

/** Looks up what is known of an account; called once for each event, so it should be quick. */
@FunctionalInterface
public interface Directory {
  /** What is known of the account; empty where no host has told us about it. */
  Optional<Actor> find(ActorId id);

  /** A directory of just these accounts. */
  static Directory of(Map<ActorId, Actor> actors) {
    Map<ActorId, Actor> copy = Map.copyOf(actors);
    return id -> Optional.ofNullable(copy.get(id));
  }
}
