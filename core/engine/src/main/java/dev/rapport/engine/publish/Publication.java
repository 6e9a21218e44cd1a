package dev.rapport.engine.publish;

import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.store.Editions;
import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One report on its way to a host. What was shown once stays as it is, and periods that were
 * published are equal or have nothing in common, so that no two reports can be subtracted from each
 * other.
 *
 * @param period what it speaks of
 * @param asOf the moment from which it looks back: that of the first time it was published
 * @param grouping what its rows stand for
 * @param k the fewest tickets and people that a figure speaks of
 * @param before the same report as it was published already; null for the first time
 */
public record Publication(
    PublishedPeriod period, Instant asOf, Grouping grouping, int k, @Nullable Edition before) {
  /**
   * Prepares a publication.
   *
   * @param span what the report was asked for; null for all there is
   * @param asOf where nothing was published yet
   * @param zone in which periods begin
   * @throws PublishException where the period is a free range, is not over, has moments in common
   *     with another that was published, or was published otherwise
   */
  public static Publication of(
      Editions editions, @Nullable Span span, Instant asOf, Grouping grouping, int k, ZoneId zone) {
    PublishedPeriod period = named(span, zone);
    List<Edition> there = editions.overlapping(period.span());
    for (Edition other : there) {
      refuseOther(period, grouping, k, other);
    }
    if (there.isEmpty() && period.span().toExclusive().isAfter(asOf)) {
      throw new PublishException(
          period.name() + " is not over at " + asOf + ": a report is published once it is");
    }
    Edition before = there.isEmpty() ? null : there.get(0);
    return new Publication(period, before == null ? asOf : before.asOf(), grouping, k, before);
  }

  private static PublishedPeriod named(@Nullable Span span, ZoneId zone) {
    if (span != null) {
      return PublishedPeriod.of(span, zone).orElseThrow(Publication::free);
    }
    throw free();
  }

  private static PublishException free() {
    return new PublishException(
        "only a whole week, month, quarter or year is published: --period 2026-W41, 2026-10,"
            + " 2026-Q4 or 2026");
  }

  private static void refuseOther(PublishedPeriod period, Grouping grouping, int k, Edition other) {
    if (!other.period().equals(period.span())) {
      throw new PublishException(
          other.name()
              + " is published already and has days in common with "
              + period.name()
              + ": one could be subtracted from the other");
    }
    if (!other.grouping().equals(grouping.id()) || other.k() != k) {
      throw new PublishException(
          "%s is published already, by %s and with k = %d: it stays as it is"
              .formatted(other.name(), other.grouping(), other.k()));
    }
  }

  /** The name of the report on a host: the same for every edition of the period. */
  public TicketKey report(String host) {
    return new TicketKey(host, "report-" + period.name().toLowerCase(Locale.ROOT));
  }

  /**
   * What is remembered of it.
   *
   * @param hash SHA-256 of the report's figures as JSON
   * @throws PublishException where it was published with other figures
   */
  public Edition edition(Report report, String hash) {
    if (before != null && !before.hash().equals(hash)) {
      throw new PublishException(
          period.name()
              + " was published, and more has been learnt of its tickets since: what was published"
              + " stays as it is");
    }
    Map<String, String> rows =
        report.groups().stream()
            .collect(
                Collectors.toMap(
                    Report.Row::key, row -> row.figures().shown().name().toLowerCase(Locale.ROOT)));
    return new Edition(period.span(), period.name(), grouping.id(), k, asOf, hash, rows);
  }
}
