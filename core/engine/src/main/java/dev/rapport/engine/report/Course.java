package dev.rapport.engine.report;

import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.report.Figures.Shown;
import java.time.ZoneId;
import java.util.List;

/** The cohort of a report over time and over waits, while the tickets come in. */
final class Course {
  private final ReportRequest request;
  private final Weeks weeks;
  private final Quarters quarters;
  private final WaitBins response;
  private final WaitBins resolution;

  Course(ReportRequest request, Insights insights) {
    this.request = request;
    ZoneId zone = insights.calendars().zone();
    this.weeks = new Weeks(zone, request.k());
    this.quarters = new Quarters(zone, request.k());
    this.response = new WaitBins(request.k(), insights.calendars().day());
    this.resolution = new WaitBins(request.k(), insights.calendars().day());
  }

  /** Takes in a ticket; one that was opened outside the period is none of the cohort. */
  void add(TicketInsight insight) {
    if (request.period() == null
        || request.period().contains(insight.ledger().whole().fromInclusive())) {
      weeks.add(insight);
      quarters.add(
          request.grouping().keyOf(insight.ticket(), insight.ledger().turn().group()), insight);
      Waits waits = insight.waits();
      response.add(insight, waits.timeToFirstResponse());
      resolution.addUnlessClosedWithout(insight, waits.timeToResolution());
    }
  }

  /** The total by week; empty without tickets. No week is shown where the total is not. */
  List<Stretch> weeks(Figures total) {
    return weeks.stretches().stream()
        .filter(week -> total.shown() == Shown.ALL || week.shown() != Shown.ALL)
        .toList();
  }

  /** Groups by quarter; empty where the total is not shown. */
  List<Quarterly> quarters(Figures total, List<Report.Row> rows) {
    return total.shown() == Shown.ALL ? quarters.of(rows) : List.of();
  }

  /** The total by how long it waited; empty where the total is not shown. */
  Spreads spreads(Figures total) {
    return total.shown() == Shown.ALL
        ? new Spreads(response.spread(), resolution.spread())
        : new Spreads(Spread.NONE, Spread.NONE);
  }
}
