package dev.rapport.engine.report;

import dev.rapport.engine.appreciation.Win;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.expectation.Pledge;
import dev.rapport.engine.expectation.Pledges;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report of tickets that come one by one and are forgotten again; what stays is a few
 * numbers for each. Time and counts are taken by the clock and go to the group that had the ticket;
 * first response, resolution and silence by cohort, under the group that has it at as-of.
 */
public final class ReportBuilder {
  private final ReportRequest request;
  private final Insights insights;
  private final Collaborations collaborations;
  private final Rows rows;
  private final Wins wins;
  private final Course course;
  private final DueSoon due;
  private final ReceiptBuilder receipt;
  private final Pledges pledges;

  /** A report without checkpoints and thanks. */
  public ReportBuilder(ReportRequest request, Insights insights) {
    this(request, insights, Collaborations.NONE);
  }

  /** A report by these definitions. */
  public ReportBuilder(ReportRequest request, Insights insights, Collaborations collaborations) {
    this.request = request;
    this.insights = insights;
    this.collaborations = collaborations;
    this.rows = new Rows(request.grouping(), request.k());
    this.wins = new Wins(request.period());
    this.course = new Course(request, insights);
    this.due = new DueSoon(request);
    this.pledges = new Pledges(insights.calendars());
    this.receipt = new ReceiptBuilder(request, insights);
  }

  /**
   * Takes in a ticket; one that was created after as-of does not exist then. The receipt's hash
   * depends on the order of tickets, the figures do not.
   */
  public void add(TicketHistory history) {
    insights.of(history, request.asOf()).ifPresent(this::add);
  }

  /** Takes in what is known of a ticket, or of a pair, at the report's as-of. */
  public void add(TicketInsight insight) {
    Collaboration together = collaborations.of(insight);
    receipt.add(insight, together);
    wins.add(insight, together);
    Pledge pledge = Pledge.of(insight);
    pledges.add(pledge);
    LedgerClock clock = new LedgerClock(insight.ticket(), insight.ledger(), insights.calendars());
    Case one = new Case(insight, together, pledge);
    new Entry(rows, request.period(), one, clock).enter();
    course.add(insight);
    due.add(one, clock);
  }

  /** The same, with what changed since a period of which the other builder knows all tickets. */
  public Report build(ReportBuilder before) {
    Report now = build();
    return now.with(since(before, now.total()));
  }

  private @Nullable Comparison since(ReportBuilder before, Figures now) {
    Span period = before.request.period();
    if (period == null) {
      return null;
    }
    Figures then = before.build().total();
    boolean shown = Comparison.areShown(then, now);
    return new Comparison(
        period,
        before.request.asOf(),
        then,
        rows.total().firstResponseSince(before.rows.total(), shown),
        rows.total().resolutionSince(before.rows.total(), shown));
  }

  /** The report of all tickets so far. */
  public Report build() {
    // Each is judged for its group and for the total, and a record compares slowly.
    IdentityHashMap<Pledge, HitRate> judged = new IdentityHashMap<>();
    Function<Pledge, HitRate> judge =
        pledge -> judged.computeIfAbsent(pledge, one -> pledges.judge(one, request.asOf()));
    Figures total = HiddenVendors.in(rows.total().figures(judge), request.k());
    List<Report.Row> groups = rows.folded(judge);
    List<Win> shared = wins.shown(request.grouping(), total, groups);
    return new Report(
        request,
        total,
        groups,
        shared,
        course.weeks(total),
        course.quarters(total, groups),
        course.spreads(total),
        due.deadlines(),
        receipt.build(total.shown() != Figures.Shown.NOTHING),
        null);
  }
}
