package dev.rapport.engine.calendar;

import dev.rapport.model.time.Span;
import dev.rapport.model.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * A work calendar of weekly hours, a time zone and holidays, in versions that follow one another
 * (MEASURES, "Work calendars").
 *
 * <p>Each year (UTC) is worked out once, when it is first asked for, into running totals of working
 * seconds; a question is then two binary searches and one addition for each year between. Safe for
 * use by many threads: two that ask for the same year at once work out the same.
 *
 * <p>Working time is known from 1970 to 2199; there is none outside.
 */
public final class WeeklyCalendar implements WorkCalendar {
  /** Every hour is a working hour: from 1970 to 2199 business time equals calendar time. */
  public static final WeeklyCalendar AROUND_THE_CLOCK =
      of(
          "24x7",
          List.of(
              CalendarVersion.always(ZoneOffset.UTC, WeeklyHours.AROUND_THE_CLOCK, Closures.NONE)));

  private static final int FIRST_YEAR = 1970;
  private static final int YEARS = 230;
  private static final long END =
      LocalDate.of(FIRST_YEAR + YEARS, 1, 1).toEpochDay() * (long) Hours.DAY;

  private final String name;
  private final String version;
  private final List<CalendarVersion> versions;
  private final AtomicReferenceArray<WorkYear> years = new AtomicReferenceArray<>(YEARS);

  private WeeklyCalendar(String name, List<CalendarVersion> versions) {
    this.name = name;
    this.versions = versions;
    this.version =
        name
            + "@"
            + ShortHash.of(
                versions.stream()
                    .map(CalendarVersion::fingerprint)
                    .collect(Collectors.joining("\n\n")));
  }

  /**
   * A calendar of these versions. The first one also holds before its first day: a ticket that is
   * older than the calendar is measured by the oldest hours known.
   *
   * @param versions at least one, in any order, no two from the same day
   * @throws IllegalArgumentException naming the calendar, when there is none or two share a day
   */
  public static WeeklyCalendar of(String name, List<CalendarVersion> versions) {
    List<CalendarVersion> ordered =
        versions.stream().sorted(Comparator.comparing(CalendarVersion::begins)).toList();
    if (ordered.isEmpty()) {
      throw new IllegalArgumentException("calendar " + name + " has no version");
    }
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i - 1).begins().equals(ordered.get(i).begins())) {
        throw new IllegalArgumentException(
            "calendar " + name + " is there twice; give one of them a later valid-from");
      }
    }
    return new WeeklyCalendar(name, ordered);
  }

  /** The configured name. */
  public String name() {
    return name;
  }

  /**
   * {@code name@} and eight digits made of the rules: zone, hours, holidays and beginnings of all
   * versions. Equal versions give equal working time, under the same time zone data.
   */
  @Override
  public String version() {
    return version;
  }

  /**
   * The calendar as it was known then: without the versions that begin later, but never without the
   * first. A report as of that moment so cites the same version before and after a new one was
   * added.
   */
  public WeeklyCalendar asOf(Instant then) {
    List<CalendarVersion> known =
        versions.stream().filter(one -> !one.begins().isAfter(then)).toList();
    if (known.size() == versions.size()) {
      return this;
    }
    return new WeeklyCalendar(name, known.isEmpty() ? versions.subList(0, 1) : known);
  }

  @Override
  public Duration within(Span span) {
    Instant from = span.fromInclusive();
    Instant to = span.toExclusive();
    return Duration.ofSeconds(
        worked(from.getEpochSecond(), to.getEpochSecond()), (long) nanos(to) - nanos(from));
  }

  /**
   * The first instant at which that much working time has passed; {@code from} itself for zero or
   * less. Empty when it does not come before the year 2200, as in a calendar without hours.
   *
   * @param from cut to the second, unless it is the answer
   * @param business working time, cut to the second
   */
  public Optional<Instant> workingAfter(Instant from, Duration business) {
    if (business.toSeconds() <= 0) {
      return Optional.of(from);
    }
    long start = clamp(from.getEpochSecond());
    int index = indexOf(start);
    long left = business.toSeconds() + (index < YEARS ? year(index).upTo(start) : 0);
    for (; index < YEARS; index++) {
      if (left <= year(index).total()) {
        return Optional.of(Instant.ofEpochSecond(year(index).secondAfter(left)));
      }
      left -= year(index).total();
    }
    return Optional.empty();
  }

  /** What "1 d" means in business time, by the latest version; zero without hours. */
  public Duration meanWorkingDay() {
    return latest().hours().meanWorkingDay();
  }

  /** Whose midnights begin a day, by the latest version. */
  public ZoneId zone() {
    return latest().zone();
  }

  /** The latest version as people say it: {@code Mon-Fri 9-17 Berlin}. */
  public String inWords() {
    return latest().toString();
  }

  private CalendarVersion latest() {
    return versions.get(versions.size() - 1);
  }

  private long worked(long from, long to) {
    long start = clamp(from);
    long end = clamp(to);
    int last = indexOf(end);
    long worked = last < YEARS ? year(last).upTo(end) : 0;
    int first = indexOf(start);
    for (int i = first; i < last; i++) {
      worked += year(i).total();
    }
    return first < YEARS ? worked - year(first).upTo(start) : worked;
  }

  /** The part of a second counts where its second does, so that parts add up to the whole. */
  private int nanos(Instant instant) {
    long second = instant.getEpochSecond();
    boolean open =
        instant.getNano() > 0
            && second >= 0
            && second < END
            && year(indexOf(second)).isOpenAt(second);
    return open ? instant.getNano() : 0;
  }

  private static long clamp(long second) {
    return Math.max(0, Math.min(END, second));
  }

  private static int indexOf(long second) {
    return LocalDate.ofEpochDay(second / Hours.DAY).getYear() - FIRST_YEAR;
  }

  private WorkYear year(int index) {
    WorkYear known = years.get(index);
    if (known != null) {
      return known;
    }
    WorkYear found = YearTable.of(FIRST_YEAR + index, versions);
    years.set(index, found);
    return found;
  }
}
