package dev.rapport.engine.publish;

import dev.rapport.model.time.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A period that a report may be published for: an ISO week, a month, a quarter or a year, from
 * midnight to midnight. Free ranges are not published: two that differ by a day tell what happened
 * on that day (MEASURES, "Reports").
 *
 * @param name {@code 2026-W41}, {@code 2026-10}, {@code 2026-Q4} or {@code 2026}
 * @param span from inclusive, to exclusive
 */
public record PublishedPeriod(String name, Span span) {
  /** The period with these bounds in this zone; empty where it is a free range. */
  public static Optional<PublishedPeriod> of(Span span, ZoneId zone) {
    LocalDate from = span.fromInclusive().atZone(zone).toLocalDate();
    return Stream.of(year(from, zone), quarter(from, zone), month(from, zone), week(from, zone))
        .flatMap(Optional::stream)
        .filter(period -> period.span().equals(span))
        .findFirst();
  }

  /** The period of the same kind just before it. */
  public PublishedPeriod before(ZoneId zone) {
    Instant last = span.fromInclusive().minusSeconds(1);
    LocalDate day = last.atZone(zone).toLocalDate();
    return switch (name.length()) {
      case 4 -> year(day.withDayOfYear(1), zone).orElseThrow();
      case 8 -> week(day.with(DayOfWeek.MONDAY), zone).orElseThrow();
      default ->
          name.contains("Q")
              ? quarter(day.with(IsoFields.DAY_OF_QUARTER, 1), zone).orElseThrow()
              : month(day.withDayOfMonth(1), zone).orElseThrow();
    };
  }

  private static Optional<PublishedPeriod> year(LocalDate from, ZoneId zone) {
    return from.getDayOfYear() == 1
        ? period("%d".formatted(from.getYear()), from, from.plusYears(1), zone)
        : Optional.empty();
  }

  private static Optional<PublishedPeriod> quarter(LocalDate from, ZoneId zone) {
    int quarter = from.get(IsoFields.QUARTER_OF_YEAR);
    return from.get(IsoFields.DAY_OF_QUARTER) == 1
        ? period("%d-Q%d".formatted(from.getYear(), quarter), from, from.plusMonths(3), zone)
        : Optional.empty();
  }

  private static Optional<PublishedPeriod> month(LocalDate from, ZoneId zone) {
    return from.getDayOfMonth() == 1
        ? period(
            "%d-%02d".formatted(from.getYear(), from.getMonthValue()),
            from,
            from.plusMonths(1),
            zone)
        : Optional.empty();
  }

  private static Optional<PublishedPeriod> week(LocalDate from, ZoneId zone) {
    return from.getDayOfWeek() == DayOfWeek.MONDAY
        ? period(
            "%d-W%02d"
                .formatted(
                    from.get(IsoFields.WEEK_BASED_YEAR),
                    from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
            from,
            from.plusWeeks(1),
            zone)
        : Optional.empty();
  }

  private static Optional<PublishedPeriod> period(
      String name, LocalDate from, LocalDate to, ZoneId zone) {
    return Optional.of(
        new PublishedPeriod(
            name,
            new Span(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant())));
  }
}
