package dev.rapport.app;

import dev.rapport.engine.checkpoint.Checkpoint;
import dev.rapport.engine.checkpoint.Checkpoints;
import dev.rapport.engine.checkpoint.Grounds;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Waivers;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.insight.TicketInsight;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * The configured checkpoints, ready to judge the tickets of a store.
 *
 * @param checkpoints gives the verdicts
 * @param waivers reads what was put aside
 */
record Judgement(Checkpoints checkpoints, Waivers waivers) {
  /**
   * By the configuration of a session.
   *
   * @param sayings what people said to Rapport
   * @param explained whether everybody may be taken to know this short form
   */
  static Judgement of(Session session, Instant asOf, Sayings sayings, Predicate<String> explained) {
    List<Checkpoint> rules = session.config().checkpoints();
    Waivers waivers = new Waivers(sayings, rules.stream().map(Checkpoint::id).toList());
    Grounds grounds =
        new Grounds(
            session.store().actors()::find, session.config().calendars().asOf(asOf), explained);
    return new Judgement(new Checkpoints(rules, grounds, waivers::on), waivers);
  }

  /** The verdicts on a ticket. */
  List<Verdict> on(TicketInsight insight) {
    return checkpoints.on(insight);
  }

  /** Answers to waivers that put nothing aside. */
  List<String> hints(TicketInsight insight) {
    return waivers.hints(insight);
  }
}
