package dev.rapport.app;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciations;
import dev.rapport.engine.appreciation.People;
import dev.rapport.engine.command.CommandHints;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.store.Actors;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people said to Rapport, and whom they thanked, as the store knows it now.
 *
 * @param sayings what was said
 * @param appreciations whom they thanked
 */
record Gratitude(Sayings sayings, Appreciations appreciations) {
  static Gratitude of(Session session) {
    Actors actors = session.store().actors();
    Sides sides = session.sides();
    Sayings sayings = new Sayings(sides, session.store().enteredActs().all());
    return new Gratitude(
        sayings,
        new Appreciations(sayings, sides, new People(actors.all()), session.config().outcomes()));
  }

  List<Appreciation> on(TicketInsight insight) {
    return appreciations.of(insight);
  }

  /** Answers to what was said and has no effect. */
  List<String> hints(TicketInsight insight) {
    return Stream.concat(
            CommandHints.of(sayings.on(insight)).stream(), appreciations.refusals(insight).stream())
        .toList();
  }
}
