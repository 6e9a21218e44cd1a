package dev.rapport.engine.calendar;

import static dev.rapport.engine.calendar.Calendars.span;
import static dev.rapport.engine.calendar.Calendars.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The worked cases of MEASURES, "Work calendars". */
class WorkedCasesTest {
  private static final String BERLIN = "Europe/Berlin";
  private static final String NEW_YORK = "America/New_York";
  private static final WeeklyCalendar NINE_TO_FIVE = weekdays(BERLIN, "09:00-17:00");

  @Test
  void fridayFourToMondayFourIsOneWorkingDay() {
    assertThat(NINE_TO_FIVE.within(span(BERLIN, "2026-11-06T16:00", "2026-11-09T16:00")))
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void twoInTheAfternoonToNineNextDayIsThreeHours() {
    assertThat(Elapsed.of(span(BERLIN, "2026-11-03T14:00", "2026-11-04T09:00"), NINE_TO_FIVE))
        .isEqualTo(new Elapsed(Duration.ofHours(19), Duration.ofHours(3)));
  }

  @Test
  void fridayNightToMondayHalfPastNineIsAnHourAndAHalf() {
    WeeklyCalendar eightToFive = weekdays(BERLIN, "08:00-17:00");

    assertThat(Elapsed.of(span(BERLIN, "2026-11-06T21:00", "2026-11-09T09:30"), eightToFive))
        .isEqualTo(
            new Elapsed(Duration.ofHours(60).plusMinutes(30), Duration.ofHours(1).plusMinutes(30)));
  }

  @Test
  void fridayFourToMondayTenIsTwoHours() {
    assertThat(NINE_TO_FIVE.within(span(BERLIN, "2026-11-06T16:00", "2026-11-09T10:00")))
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void wednesdayElevenToSundayNineIsTwentyTwoHours() {
    assertThat(NINE_TO_FIVE.within(span(BERLIN, "2019-01-02T11:00", "2019-01-06T09:00")))
        .isEqualTo(Duration.ofHours(22));
  }

  @Test
  void handedFromBerlinToNewYorkOverLunch() {
    WeeklyCalendar berlin = weekdays(BERLIN, "09:00-18:00");
    WeeklyCalendar newYork =
        Calendars.of(NEW_YORK, Map.of("mon-fri", List.of("09:00-12:00", "13:00-17:00")));
    Span inBerlin = span(BERLIN, "2026-11-03T17:50", "2026-11-03T17:55");
    Span inNewYork = span(NEW_YORK, "2026-11-03T11:55", "2026-11-03T13:10");
    Span lunch = span(NEW_YORK, "2026-11-03T11:55", "2026-11-03T12:30");

    assertThat(inBerlin.abuts(inNewYork)).isTrue();
    assertThat(newYork.within(lunch)).isEqualTo(Duration.ofMinutes(5));
    assertThat(Elapsed.of(inBerlin, berlin).plus(Elapsed.of(inNewYork, newYork)))
        .isEqualTo(new Elapsed(Duration.ofMinutes(80), Duration.ofMinutes(20)));
  }
}
