package dev.rapport.app;

import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.expectation.Pledge;
import dev.rapport.engine.expectation.Pledges;
import dev.rapport.engine.explain.RowCase;
import dev.rapport.engine.explain.Slice;
import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.TicketInsight;
import java.time.Instant;
import java.util.Optional;

/**
 * What tickets bring into one row of a report.
 *
 * @param slice the row
 * @param asOf when we look
 * @param calendars by which time is measured
 * @param collaborations what was done together
 * @param pledges what was promised; empty where nobody asks
 */
record RowCases(
    Slice slice,
    Instant asOf,
    HolderCalendars calendars,
    Collaborations collaborations,
    Optional<Pledges> pledges) {
  static RowCases of(Session session, Slice slice, Instant asOf, boolean withPromises) {
    return new RowCases(
        slice,
        asOf,
        session.insights(asOf).calendars(),
        session.collaborations(asOf),
        withPromises ? Optional.of(session.pledges(asOf)) : Optional.empty());
  }

  RowCase of(TicketInsight insight) {
    return new RowCase(
        insight,
        collaborations.of(insight),
        pledges.map(all -> all.judge(Pledge.of(insight), asOf)).orElse(HitRate.NONE),
        new LedgerClock(insight.ticket(), insight.ledger(), calendars),
        slice);
  }
}
