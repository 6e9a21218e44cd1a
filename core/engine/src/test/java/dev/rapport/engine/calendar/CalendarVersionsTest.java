package dev.rapport.engine.calendar;

import static dev.rapport.engine.calendar.Calendars.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarVersionsTest {
  private static final String BERLIN = "Europe/Berlin";
  private static final WeeklyHours NINE_TO_FIVE =
      WeeklyHours.parse(Map.of("mon-fri", List.of("09:00-17:00")));
  private static final CalendarVersion OLD =
      CalendarVersion.always(ZoneId.of(BERLIN), NINE_TO_FIVE, Closures.NONE);
  private static final CalendarVersion WITH_HOLIDAYS =
      new CalendarVersion(
          LocalDate.of(2026, 7, 1),
          ZoneId.of(BERLIN),
          NINE_TO_FIVE,
          new ClosedDays(Set.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 9, 2))));

  private final WeeklyCalendar before = WeeklyCalendar.of("de", List.of(OLD));
  private final WeeklyCalendar after = WeeklyCalendar.of("de", List.of(WITH_HOLIDAYS, OLD));

  @Test
  void aHolidayAddedLaterChangesOnlyFiguresUnderTheNewVersion() {
    Span spring = span(BERLIN, "2026-03-02T00:00", "2026-03-07T00:00");
    Span autumn = span(BERLIN, "2026-08-31T00:00", "2026-09-05T00:00");

    assertThat(after.within(spring)).isEqualTo(before.within(spring)).hasHours(40);
    assertThat(before.within(autumn)).hasHours(40);
    assertThat(after.within(autumn)).hasHours(32);
  }

  @Test
  void aReportAsOfThenCitesTheVersionOfThen() {
    Instant then = Instant.parse("2026-06-30T21:59:59Z");

    assertThat(after.version()).startsWith("de@").isNotEqualTo(before.version());
    assertThat(after.asOf(then).version()).isEqualTo(before.version());
    assertThat(after.asOf(then.plusSeconds(1))).isSameAs(after);
  }

  @Test
  void whatIsOlderThanTheFirstVersionIsMeasuredByIt() {
    WeeklyCalendar young = WeeklyCalendar.of("de", List.of(WITH_HOLIDAYS));

    assertThat(young.within(span(BERLIN, "2025-03-03T00:00", "2025-03-04T00:00"))).hasHours(8);
    assertThat(young.asOf(Instant.EPOCH).version()).isEqualTo(young.version());
  }

  @Test
  void aSpanOverTheChangeTakesFromEachVersionItsPart() {
    CalendarVersion shorter =
        new CalendarVersion(
            LocalDate.of(2026, 7, 1),
            ZoneId.of("America/New_York"),
            WeeklyHours.parse(Map.of("mon-fri", List.of("09:00-12:00"))),
            Closures.NONE);
    WeeklyCalendar moved = WeeklyCalendar.of("moved", List.of(OLD, shorter));

    assertThat(moved.within(span("UTC", "2026-06-29T00:00", "2026-07-04T00:00")))
        .isEqualTo(Duration.ofHours(2 * 8 + 3 * 3 + 0));
  }

  @Test
  void twoVersionsFromTheSameDayAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeeklyCalendar.of("de", List.of(OLD, OLD)))
        .withMessageContaining("de")
        .withMessageContaining("valid-from");
    assertThatIllegalArgumentException().isThrownBy(() -> WeeklyCalendar.of("de", List.of()));
  }

  @Test
  void thereIsNoWorkingTimeOutsideTheYearsWeKnow() {
    Span everything = new Span(Instant.MIN, Instant.MAX);
    Span known =
        new Span(Instant.parse("1970-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z"));

    assertThat(WeeklyCalendar.AROUND_THE_CLOCK.within(everything)).isEqualTo(known.length());
    assertThat(WeeklyCalendar.AROUND_THE_CLOCK.workingAfter(Instant.MAX, Duration.ofHours(1)))
        .isEmpty();
    assertThat(WeeklyCalendar.AROUND_THE_CLOCK.meanWorkingDay()).hasHours(24);
  }

  @Test
  void noWorkAtAllIsDoneAtOnce() {
    Instant midnight = Instant.parse("2026-11-01T00:00:00Z");

    assertThat(before.workingAfter(midnight, Duration.ZERO)).contains(midnight);
    assertThat(before.workingAfter(midnight, Duration.ofHours(8)))
        .contains(Instant.parse("2026-11-02T16:00:00Z"));
  }
}
