package dev.rapport.engine.report;

import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.Figures.Shown;
import java.time.LocalDate;

/** Tickets of a cohort that were opened in the same week or quarter, while they come in. */
final class Portion {
  private final Crowd crowd;
  private final Cohort response;
  private final Cohort resolution;
  private int open;

  Portion(int k) {
    crowd = new Crowd(k);
    response = new Cohort(k);
    resolution = new Cohort(k);
  }

  void add(TicketInsight insight) {
    crowd.add(insight);
    open += insight.waits().timeToResolution().outcome() == Outcome.OPEN ? 1 : 0;
    response.add(insight.waits().timeToFirstResponse());
    resolution.addUnlessClosedWithout(insight.waits().timeToResolution());
  }

  void addAll(Portion other) {
    crowd.addAll(other.crowd);
    open += other.open;
    response.addAll(other.response);
    resolution.addAll(other.resolution);
  }

  int tickets() {
    return crowd.tickets();
  }

  boolean isEnough() {
    return crowd.isEnough();
  }

  /**
   * As one point of a trend, from this day on until before that one; without means, as these add
   * up.
   */
  Stretch stretch(LocalDate from, LocalDate to) {
    return new Stretch(
        from,
        to,
        isEnough() ? Shown.ALL : Shown.NOTHING,
        tickets(),
        open,
        response.distribution().withoutMeans(),
        resolution.distribution().withoutMeans());
  }
}
