package dev.rapport.app;

import dev.rapport.model.time.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code --period}: all, 2026, 2026-Q4, 2026-10, 2026-W41 or FROM..TO, to exclusive. */
final class ReportPeriod {
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-[Qq]([1-4])");
  private static final Pattern WEEK = Pattern.compile("\\d{4}-[Ww]\\d{2}");
  private final ZoneId zone;

  /** Periods begin and end at midnight in this zone. */
  ReportPeriod(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The span; empty for all there is.
   *
   * @throws WrongUse saying which forms there are
   */
  Optional<Span> parse(String text) {
    try {
      return text.equalsIgnoreCase("all") ? Optional.empty() : Optional.of(span(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new WrongUse(
          "--period is all, 2026, 2026-Q4, 2026-10, 2026-W41 or FROM..TO (2026-10-01..2026-11-01),"
              + " the end not included");
    }
  }

  private Span span(String text) {
    int dots = text.indexOf("..");
    if (dots >= 0) {
      return new Span(moment(text.substring(0, dots)), moment(text.substring(dots + 2)));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      int first = Integer.parseInt(quarter.group(2)) * 3 - 2;
      return months(YearMonth.of(Integer.parseInt(quarter.group(1)), first), 3);
    }
    if (WEEK.matcher(text).matches()) {
      LocalDate monday =
          LocalDate.parse(text.toUpperCase(Locale.ROOT) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return new Span(midnight(monday), midnight(monday.plusWeeks(1)));
    }
    return text.length() == 4
        ? months(YearMonth.of(Integer.parseInt(text), 1), 12)
        : months(YearMonth.parse(text), 1);
  }

  private Span months(YearMonth first, int count) {
    return new Span(midnight(first.atDay(1)), midnight(first.plusMonths(count).atDay(1)));
  }

  private Instant moment(String text) {
    return text.contains("T")
        ? OffsetDateTime.parse(text).toInstant()
        : midnight(LocalDate.parse(text));
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
