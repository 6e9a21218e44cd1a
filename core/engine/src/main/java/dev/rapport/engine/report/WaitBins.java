package dev.rapport.engine.report;

import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.WorkingDay;
import java.time.Duration;

/** One measure of a cohort by both clocks, sorted while the tickets come in. */
final class WaitBins {
  private static final Duration DAY = Duration.ofDays(1);

  private final Bins calendar;
  private final Bins business;

  WaitBins(int k, WorkingDay day) {
    calendar = new Bins(k, DAY);
    business = new Bins(k, day.length().isZero() ? DAY : day.length());
  }

  void add(TicketInsight insight, Measure measure) {
    calendar.add(insight, measure.outcome(), measure.elapsed().calendar());
    business.add(insight, measure.outcome(), measure.elapsed().business());
  }

  /** The same without a ticket that was closed without it: it is out of the cohort. */
  void addUnlessClosedWithout(TicketInsight insight, Measure measure) {
    if (measure.outcome() != Outcome.CLOSED_WITHOUT) {
      add(insight, measure);
    }
  }

  Spread spread() {
    return new Spread(calendar.bins(), business.bins());
  }
}
