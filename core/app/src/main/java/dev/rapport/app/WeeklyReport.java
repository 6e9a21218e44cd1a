package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.model.time.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Publishes the last whole week, Monday to Monday, in all formats: what {@code report --publish}
 * does by hand. A week that was published stays as it is.
 *
 * @param session what it is made from
 */
public record WeeklyReport(Session session) {
  /** Where it is published; empty where the configuration names no host for it. */
  public Optional<HostConfig> host() {
    return session.config().hosts().stream().filter(HostConfig::isPublished).findFirst();
  }

  /**
   * Publishes the week that was over at this moment.
   *
   * @return whether the host shows it now
   */
  public boolean publish(Instant now) {
    ReportRequest request =
        new ReportRequest(
            weekBefore(now), now, Grouping.of("group"), session.config().smallestGroup());
    return new Publishing(session, session.config().reports().folder())
        .publish(request, null, Locale.ENGLISH, new TreeSet<>(List.of(ReportFormat.values())))
        .isShown();
  }

  private Span weekBefore(Instant now) {
    ZoneId zone = session.config().calendars().byDefault().calendar().zone();
    LocalDate monday =
        LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Span(
        monday.minusWeeks(1).atStartOfDay(zone).toInstant(), monday.atStartOfDay(zone).toInstant());
  }
}
