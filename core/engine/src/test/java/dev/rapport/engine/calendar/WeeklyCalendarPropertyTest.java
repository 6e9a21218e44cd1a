package dev.rapport.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.time.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WeeklyCalendarPropertyTest {
  private static final Instant FIRST = Instant.parse("2014-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2027-12-31T00:00:00Z");

  @Property(tries = 300)
  void thePartsOfASpanAddUpToTheWhole(
      @ForAll("calendars") WeeklyCalendar calendar,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant two,
      @ForAll("instants") Instant three) {
    List<Instant> inOrder = Stream.of(one, two, three).sorted().toList();
    Span first = new Span(inOrder.get(0), inOrder.get(1));
    Span second = new Span(inOrder.get(1), inOrder.get(2));

    assertThat(calendar.within(first).plus(calendar.within(second)))
        .isEqualTo(calendar.within(new Span(inOrder.get(0), inOrder.get(2))));
  }

  @Property(tries = 100)
  void anEmptyOrReversedSpanHasNoWorkingTime(
      @ForAll("calendars") WeeklyCalendar calendar,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other) {
    Instant later = one.isBefore(other) ? other : one;
    Instant earlier = one.isBefore(other) ? one : other;

    assertThat(calendar.within(new Span(one, one))).isZero();
    assertThat(calendar.within(Span.between(later, earlier))).isZero();
  }

  @Property(tries = 100)
  void workingTimeIsNeverNegativeNorLongerThanTheSpan(
      @ForAll("calendars") WeeklyCalendar calendar,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other) {
    Span span = one.isBefore(other) ? new Span(one, other) : new Span(other, one);

    assertThat(calendar.within(span)).isBetween(Duration.ZERO, span.length());
  }

  @Property(tries = 100)
  void aCalendarOfAllHoursIsCalendarTimeInAnyZone(
      @ForAll("zones") String zone,
      @ForAll("instants") Instant one,
      @ForAll("instants") Instant other) {
    Span span = one.isBefore(other) ? new Span(one, other) : new Span(other, one);

    assertThat(Calendars.everyHour(zone).within(span)).isEqualTo(span.length());
  }

  @Property(tries = 50)
  void aCalendarWithoutHoursHasNoWorkingTime(
      @ForAll("zones") String zone, @ForAll("instants") Instant one) {
    WeeklyCalendar none = Calendars.of(zone, Map.of());

    assertThat(none.within(Span.between(one, LAST))).isZero();
    assertThat(none.workingAfter(one, Duration.ofSeconds(1))).isEmpty();
    assertThat(none.meanWorkingDay()).isZero();
  }

  @Property(tries = 150)
  void aWalkMinuteByMinuteFindsTheSame(
      @ForAll("weeks") WeeklyHours week,
      @ForAll("zones") String zone,
      @ForAll("changes") Instant near,
      @ForAll("closed") Set<LocalDate> closed) {
    WeeklyCalendar calendar =
        WeeklyCalendar.of(
            "test", List.of(CalendarVersion.always(ZoneId.of(zone), week, new ClosedDays(closed))));
    Span span = new Span(near, near.plus(Duration.ofDays(3)));

    assertThat(calendar.within(span)).isEqualTo(walk(week, ZoneId.of(zone), closed, span));
  }

  @Property(tries = 200)
  void workingAfterIsTheFirstInstantWithThatMuchWorkBehindIt(
      @ForAll("calendars") WeeklyCalendar calendar,
      @ForAll("seconds") Instant from,
      @ForAll("works") Duration work) {
    calendar
        .workingAfter(from, work)
        .ifPresent(
            end -> {
              assertThat(calendar.within(new Span(from, end))).isEqualTo(work);
              assertThat(calendar.within(Span.between(from, end.minusSeconds(1))))
                  .isEqualTo(work.isZero() ? Duration.ZERO : work.minusSeconds(1));
            });
  }

  private static Duration walk(WeeklyHours week, ZoneId zone, Set<LocalDate> closed, Span span) {
    long minutes = 0;
    for (Instant at = span.fromInclusive();
        at.isBefore(span.toExclusive());
        at = at.plusSeconds(60)) {
      ZonedDateTime wall = at.atZone(zone);
      int second = wall.toLocalTime().toSecondOfDay();
      boolean inHours =
          week.on(wall.getDayOfWeek()).stream()
              .anyMatch(hours -> hours.fromSecond() <= second && second < hours.toSecond());
      if (inHours && !closed.contains(wall.toLocalDate())) {
        minutes++;
      }
    }
    return Duration.ofMinutes(minutes);
  }

  @Provide
  Arbitrary<WeeklyCalendar> calendars() {
    return Combinators.combine(weeks(), zones(), closed())
        .as(
            (week, zone, closed) ->
                WeeklyCalendar.of(
                    "test",
                    List.of(
                        CalendarVersion.always(ZoneId.of(zone), week, new ClosedDays(closed)))));
  }

  @Provide
  Arbitrary<WeeklyHours> weeks() {
    return Arbitraries.integers()
        .between(0, 48)
        .list()
        .ofSize(28)
        .map(WeeklyCalendarPropertyTest::week);
  }

  /** Four half hours of each day are the ends of up to two stretches. */
  private static WeeklyHours week(List<Integer> halfHours) {
    Map<DayOfWeek, List<Hours>> byDay = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      int first = (day.getValue() - 1) * 4;
      List<Integer> ends = halfHours.subList(first, first + 4).stream().sorted().toList();
      List<Hours> hours = new ArrayList<>();
      for (int i = 0; i < 4; i += 2) {
        if (ends.get(i) < ends.get(i + 1)) {
          hours.add(new Hours(ends.get(i) * 1800, ends.get(i + 1) * 1800));
        }
      }
      byDay.put(day, hours);
    }
    return new WeeklyHours(byDay);
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(
        "UTC",
        "Europe/Berlin",
        "America/New_York",
        "America/St_Johns",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "Africa/Casablanca");
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(FIRST.toEpochMilli(), LAST.toEpochMilli())
        .map(Instant::ofEpochMilli);
  }

  @Provide
  Arbitrary<Instant> seconds() {
    return Arbitraries.longs()
        .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Duration> works() {
    return Arbitraries.longs().between(0, 20_000_000).map(Duration::ofSeconds);
  }

  /** Whole minutes, often around a change of the clock or of the year. */
  @Provide
  Arbitrary<Instant> changes() {
    return Arbitraries.of(
            "2026-03-28T00:00:00Z",
            "2026-10-23T00:00:00Z",
            "2026-04-03T00:00:00Z",
            "2026-10-02T00:00:00Z",
            "2026-03-07T00:00:00Z",
            "2026-10-31T00:00:00Z",
            "2025-12-30T12:00:00Z",
            "2026-02-14T00:00:00Z")
        .map(Instant::parse)
        .flatMap(
            base ->
                Arbitraries.integers()
                    .between(0, 1440)
                    .map(minute -> base.plusSeconds(60L * minute)));
  }

  @Provide
  Arbitrary<Set<LocalDate>> closed() {
    return Arbitraries.integers()
        .between(0, 400)
        .map(day -> LocalDate.of(2025, 12, 25).plusDays(day))
        .set()
        .ofMaxSize(40);
  }
}
