package dev.rapport.engine.report;

import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;

/** One measure over a cohort, as it comes in ticket by ticket. */
final class Cohort {
  private final Waiting calendar;
  private final Waiting business;
  private int open;
  private int closedWithout;

  /** Of which percentiles rest on at least k waits. */
  Cohort(int k) {
    calendar = new Waiting(k);
    business = new Waiting(k);
  }

  /** Adds a wait; one that ended at the close without what was hoped for is censored there. */
  void add(Measure measure) {
    if (measure.outcome() == Outcome.REACHED) {
      calendar.reached(measure.elapsed().calendar());
      business.reached(measure.elapsed().business());
    } else {
      calendar.censored(measure.elapsed().calendar());
      business.censored(measure.elapsed().business());
    }
    open += measure.outcome() == Outcome.OPEN ? 1 : 0;
    closedWithout += measure.outcome() == Outcome.CLOSED_WITHOUT ? 1 : 0;
  }

  /** Adds a wait, but only counts one that was closed without: it is out of the cohort. */
  void addUnlessClosedWithout(Measure measure) {
    if (measure.outcome() == Outcome.CLOSED_WITHOUT) {
      closedWithout++;
    } else {
      add(measure);
    }
  }

  void addAll(Cohort other) {
    calendar.addAll(other.calendar);
    business.addAll(other.business);
    open += other.open;
    closedWithout += other.closedWithout;
  }

  /** To draw from. */
  Comparison.Waits waits() {
    return new Comparison.Waits(calendar.sample(), business.sample(), distribution());
  }

  Distribution distribution() {
    return new Distribution(
        calendar.size(),
        open,
        closedWithout,
        calendar.came(),
        calendar.quantiles(),
        business.quantiles());
  }
}
