package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.model.TicketKey;
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
   * What became of it.
   *
   * @param report its name on the host
   * @param shown whether the host shows it now; else it waits in the outbox, or was taken back
   */
  public record Outcome(TicketKey report, boolean shown) {}

  /**
   * Publishes the week that was over at this moment.
   *
   * @throws dev.rapport.engine.publish.PublishException where that week must not be published, or
   *     was published with other figures
   * @throws JobFailed where the configuration names no place on the host for it
   */
  public Outcome publish(Instant now) {
    ReportRequest request =
        new ReportRequest(
            weekBefore(now), now, Grouping.of("group"), session.config().smallestGroup());
    Publishing.Published published =
        new Publishing(session, session.config().reports().folder())
            .publish(request, null, Locale.ENGLISH, new TreeSet<>(List.of(ReportFormat.values())));
    return new Outcome(published.report(), published.isShown());
  }

  private Span weekBefore(Instant now) {
    ZoneId zone = session.config().calendars().byDefault().calendar().zone();
    LocalDate monday =
        LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Span(
        monday.minusWeeks(1).atStartOfDay(zone).toInstant(), monday.atStartOfDay(zone).toInstant());
  }
}
