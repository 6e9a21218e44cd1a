package dev.rapport.engine.side;

import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.Stamp;
import dev.rapport.model.Ticket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says on whose side of a ticket somebody stands (MEASURES, "Sides"). A bot is nobody, even where
 * it opened the ticket; the ticket's requesters are requesters whatever groups they are in; the
 * others follow the configuration.
 */
public final class Sides {
  private final SideRules rules;
  private final Directory directory;

  /** The rules are many and an account acts often: each is looked at once. */
  private final Map<ActorId, Optional<Side>> persons = new ConcurrentHashMap<>();

  /** Over a directory that does not change while these sides are asked. */
  public Sides(SideRules rules, Directory directory) {
    this.rules = rules;
    this.directory = directory;
  }

  /** The side on which an event was done: our own writes are nobody's act. */
  public Side sideOf(Ticket ticket, Stamp stamp) {
    return stamp.ours() ? Side.NOBODY : sideOf(ticket, stamp.actor());
  }

  /** The side of an account on this ticket; unknown where the host does not say who it was. */
  public Side sideOf(Ticket ticket, @Nullable ActorId id) {
    if (id == null) {
      return Side.UNKNOWN;
    }
    return persons
        .computeIfAbsent(id, this::person)
        .map(side -> ticket.requesters().contains(id) ? Side.REQUESTER : side)
        .orElse(Side.NOBODY);
  }

  /** Where somebody stands who is not a requester; empty for a bot. */
  private Optional<Side> person(ActorId id) {
    Actor actor = directory.find(id).orElse(null);
    return isBot(id, actor) ? Optional.empty() : Optional.of(configured(id, actor));
  }

  private Side configured(ActorId id, @Nullable Actor actor) {
    if (rules.it().matches(id, actor)) {
      return Side.IT;
    }
    return rules.vendor().matches(id, actor) ? Side.VENDOR : rules.otherPerson();
  }

  private boolean isBot(ActorId id, @Nullable Actor actor) {
    return (actor != null && actor.kind() == Actor.Kind.SOFTWARE)
        || rules.bots().matches(id, actor);
  }
}
