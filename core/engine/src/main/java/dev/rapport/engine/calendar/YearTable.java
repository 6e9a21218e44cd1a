package dev.rapport.engine.calendar;

import dev.rapport.model.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the working stretches of one year (UTC). An instant is working time when the clock on the
 * calendar's wall then shows a time inside the hours of a day that is not closed. Between two
 * changes of the zone's offset that clock runs straight, so each such stretch is read on its own:
 * an hour that the clock skips is no working time, an hour that it shows twice counts twice.
 */
final class YearTable {
  private final int year;
  private final long yearStart;
  private final long yearEnd;

  private YearTable(int year) {
    this.year = year;
    this.yearStart = midnight(LocalDate.of(year, 1, 1));
    this.yearEnd = midnight(LocalDate.of(year + 1, 1, 1));
  }

  /**
   * The stretches of a year.
   *
   * @param versions in the order of their beginnings, at least one
   */
  static WorkYear of(int year, List<CalendarVersion> versions) {
    YearTable table = new YearTable(year);
    Stretches all = new Stretches();
    for (int i = 0; i < versions.size(); i++) {
      // The first version reaches back: what happened before it is measured by it.
      long from = i == 0 ? table.yearStart : second(versions.get(i).begins());
      long to = i + 1 < versions.size() ? second(versions.get(i + 1).begins()) : table.yearEnd;
      table.addVersion(versions.get(i), table.inYear(from), table.inYear(to), all);
    }
    return all.toYear();
  }

  private void addVersion(CalendarVersion version, long from, long to, Stretches all) {
    if (from >= to) {
      return;
    }
    Stretches found = new Stretches();
    Set<LocalDate> closedDays = closedDays(version.closures());
    ZoneRules rules = version.zone().getRules();
    for (long start = from; start < to; ) {
      long end = Math.min(to, nextChange(rules, start));
      addStraight(version.hours(), closedDays, offset(rules, start), start, end, found);
      start = end;
    }
    found.without(closedSpans(version)).copyTo(all);
  }

  /** Between {@code from} and {@code to} the wall clock shows UTC plus the offset. */
  private static void addStraight(
      WeeklyHours week, Set<LocalDate> closed, int offset, long from, long to, Stretches found) {
    long lastDay = Math.floorDiv(to - 1 + offset, Hours.DAY);
    for (long day = Math.floorDiv(from + offset, Hours.DAY); day <= lastDay; day++) {
      LocalDate date = LocalDate.ofEpochDay(day);
      if (closed.contains(date)) {
        continue;
      }
      long midnight = day * Hours.DAY - offset;
      for (Hours hours : week.on(date.getDayOfWeek())) {
        found.add(
            Math.max(from, midnight + hours.fromSecond()),
            Math.min(to, midnight + hours.toSecond()));
      }
    }
  }

  /** The walls of the world are at most 18 hours away, so the neighbour years have a say. */
  private Set<LocalDate> closedDays(Closures closures) {
    Set<LocalDate> days = new HashSet<>();
    for (int near = year - 1; near <= year + 1; near++) {
      days.addAll(closures.days(near));
    }
    return days;
  }

  private List<Span> closedSpans(CalendarVersion version) {
    Span whole = new Span(Instant.ofEpochSecond(yearStart), Instant.ofEpochSecond(yearEnd));
    List<Span> spans = new ArrayList<>();
    for (Span span : version.closures().spans(year, version.zone())) {
      whole.intersection(span).ifPresent(spans::add);
    }
    return spans;
  }

  private static int offset(ZoneRules rules, long second) {
    return rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
  }

  private static long nextChange(ZoneRules rules, long second) {
    ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(second));
    return next == null ? Long.MAX_VALUE : next.toEpochSecond();
  }

  private long inYear(long second) {
    return Math.max(yearStart, Math.min(yearEnd, second));
  }

  private static long second(Instant instant) {
    return instant.getEpochSecond();
  }

  private static long midnight(LocalDate date) {
    return date.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
