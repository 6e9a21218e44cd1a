package dev.rapport.engine.explain;

import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Turn;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one ticket brings into one row of a report.
 *
 * @param insight what follows from its history
 * @param together what was done together on it
 * @param kept how the promises to it were kept; nothing where nobody asks
 * @param clock measures its time
 * @param slice the row
 */
public record RowCase(
    TicketInsight insight, Collaboration together, HitRate kept, LedgerClock clock, Slice slice) {
  /** Whether it was opened inside the period and the row's group has it at as-of. */
  boolean inCohort() {
    Turn turn = insight.ledger().turn();
    return slice.has(insight.ledger().whole().fromInclusive())
        && slice.has(insight.ticket(), turn.group());
  }

  /** Its segments in the row's group that have time inside the period. */
  List<Segment> segments(Predicate<Segment> wanted) {
    return insight.ledger().segments().stream()
        .filter(segment -> slice.has(insight.ticket(), segment.group()))
        .filter(wanted)
        .filter(segment -> !inside(segment).equals(Elapsed.ZERO))
        .toList();
  }

  /** The part of a segment that lies inside the period. */
  Elapsed inside(Segment segment) {
    Span period = slice.period();
    return clock.within(segment, period == null ? segment.span() : period);
  }

  /** Those of them that lie inside the period, in the row's group. */
  List<Occurrence> among(List<Occurrence> found) {
    return found.stream()
        .filter(one -> slice.has(one.at()) && slice.has(insight.ticket(), one.group()))
        .toList();
  }
}
