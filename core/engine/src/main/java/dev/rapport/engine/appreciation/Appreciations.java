package dev.rapport.engine.appreciation;

import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.Sides;
import java.util.List;

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

  private ThanksFold fold(TicketInsight insight) {
    ThanksFold fold = new ThanksFold(insight, sides, people, outcomes);
    sayings.on(insight).stream().filter(one -> one.is("thanks")).forEach(fold::add);
    return fold;
  }
}
