package dev.rapport.app;

import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.repeats.Repeats;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportBuilder;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports of what the store knows; makes no call to a host.
 *
 * @param session whose store and configuration
 */
record ReportMaker(Session session) {
  /** The zone in which periods begin: that of the default calendar. */
  ZoneId zone() {
    return session.config().calendars().byDefault().calendar().zone();
  }

  /** A report with what comes again, in this language. */
  ReportDocument make(ReportRequest request, Locale language) {
    return make(request, null, language);
  }

  /**
   * The same, held against an earlier period.
   *
   * @param compared an earlier period that it is held against; null for none
   * @param language of its page
   */
  ReportDocument make(ReportRequest request, @Nullable ReportRequest compared, Locale language) {
    ReportBuilder builder = builder(request);
    Repeats repeats =
        new Repeats(
            new Sayings(session.sides(), List.of()),
            insight -> request.grouping().keyOf(insight.ticket(), insight.ledger().turn().group()));
    session
        .cases(request.asOf())
        .forEach(
            insight -> {
              builder.add(insight);
              repeats.add(insight);
            });
    Report report = compared == null ? builder.build() : builder.build(filled(compared));
    return new ReportDocument(report, shown(repeats, report), language, zone());
  }

  /** What comes again, as far as it may stand beside these rows. */
  private static ShownRepeats shown(Repeats repeats, Report report) {
    ReportRequest request = report.request();
    if (report.total().shown() != Figures.Shown.ALL) {
      return new ShownRepeats(List.of(), 0);
    }
    Set<String> rows =
        report.groups().stream()
            .filter(row -> row.groups() == 1)
            .map(Report.Row::key)
            .collect(Collectors.toSet());
    return ShownRepeats.of(repeats, rows, request.period(), request.asOf(), request.k());
  }

  private ReportBuilder filled(ReportRequest request) {
    ReportBuilder builder = builder(request);
    session.cases(request.asOf()).forEach(builder::add);
    return builder;
  }

  private ReportBuilder builder(ReportRequest request) {
    return new ReportBuilder(
        request, session.insights(request.asOf()), session.collaborations(request.asOf()));
  }

  /**
   * The request for an earlier period that a report is held against: looked at from equally long
   * after its end.
   *
   * @throws WrongUse where the report has no period, or its as-of lies before its end
   */
  ReportRequest compared(ReportRequest request, Span earlier) {
    Span period = request.period();
    if (period == null) {
      throw new WrongUse("--compare needs a period to be compared: add --period");
    }
    Duration after = Duration.between(period.toExclusive(), request.asOf());
    if (after.isNegative()) {
      throw new WrongUse(
          "--compare needs a period that is over: this one ends at " + period.toExclusive());
    }
    return new ReportRequest(
        earlier, earlier.toExclusive().plus(after), request.grouping(), request.k());
  }
}
