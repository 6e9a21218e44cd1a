package dev.rapport.app;

import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.repeats.Repeats;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.ReportBuilder;
import dev.rapport.engine.report.ReportRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

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

  /**
   * A report with what comes again.
   *
   * @param language of its page
   */
  ReportDocument make(ReportRequest request, Locale language) {
    ReportBuilder builder =
        new ReportBuilder(
            request, session.insights(request.asOf()), session.collaborations(request.asOf()));
    Repeats repeats = new Repeats(new Sayings(session.sides(), List.of()));
    session
        .cases(request.asOf())
        .forEach(
            insight -> {
              builder.add(insight);
              repeats.add(insight);
            });
    ShownRepeats shown = ShownRepeats.of(repeats, request.period(), request.asOf(), request.k());
    return new ReportDocument(builder.build(), shown, language, zone());
  }
}
