package dev.rapport.engine.appreciation;

import dev.rapport.engine.command.EnteredAct;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * Finds who thanked whom on a ticket, or on two that are one (MEASURES, "Appreciation"): what
 * people said to Rapport decides, and text alone only suggests. Pure and safe to share.
 */
public final class Appreciations {
  private final Sayings sayings;
  private final Sides sides;
  private final People people;
  private final Outcomes outcomes;

  /** By these definitions. */
  public Appreciations(Sayings sayings, Sides sides, People people, Outcomes outcomes) {
    this.sayings = sayings;
    this.sides = sides;
    this.people = people;
    this.outcomes = outcomes;
  }

  /**
   * Confirmed, revoked and suggested thanks, by time. What stays between two is not among them: no
   * surface is to know of it.
   */
  public List<Appreciation> of(TicketInsight insight) {
    return fold(insight).appreciation();
  }

  /** Why something that was said about thanks has no effect; no name is in it. */
  public List<String> refusals(TicketInsight insight) {
    return fold(insight).refusals();
  }

  /** What would be refused of this act if it was entered on the ticket now; empty for nothing. */
  public Optional<String> objection(TicketInsight insight, EnteredAct act) {
    ThanksFold fold = fold(insight);
    int before = fold.refused();
    fold.add(sayings.of(insight, act));
    return fold.refused() == before ? Optional.empty() : fold.lastRefusal();
  }

  /** The account that is called so on this host, or by those who take part in the ticket. */
  public Optional<ActorId> account(TicketInsight insight, String host, String name) {
    return new Cast(insight, people).account(host, name);
  }

  private ThanksFold fold(TicketInsight insight) {
    ThanksFold fold = new ThanksFold(insight, sides, people, outcomes);
    sayings.on(insight).stream().filter(one -> one.is("thanks")).forEach(fold::add);
    return fold;
  }
}
