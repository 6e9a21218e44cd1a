package dev.rapport.engine.calendar;

import static dev.rapport.engine.calendar.Calendars.everyHour;
import static dev.rapport.engine.calendar.Calendars.span;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DaylightSavingTest {
  private static final String BERLIN = "Europe/Berlin";

  @Test
  void aDayInSpringHasTwentyThreeHours() {
    Span day = span(BERLIN, "2026-03-29T00:00", "2026-03-30T00:00");

    assertThat(everyHour(BERLIN).within(day)).isEqualTo(Duration.ofHours(23));
  }

  @Test
  void aDayInAutumnHasTwentyFiveHours() {
    Span day = span(BERLIN, "2026-10-25T00:00", "2026-10-26T00:00");

    assertThat(everyHour(BERLIN).within(day)).isEqualTo(Duration.ofHours(25));
  }

  @Test
  void hoursThatTheClockSkipsAreNoWorkingTime() {
    WeeklyCalendar nightShift = Calendars.of(BERLIN, Map.of("sun", List.of("01:30-04:00")));
    Span day = span(BERLIN, "2026-03-29T00:00", "2026-03-30T00:00");

    assertThat(nightShift.within(day)).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void hoursThatTheClockShowsTwiceCountTwice() {
    WeeklyCalendar nightShift = Calendars.of(BERLIN, Map.of("sun", List.of("02:15-02:45")));
    Span day = span(BERLIN, "2026-10-25T00:00", "2026-10-26T00:00");

    assertThat(nightShift.within(day)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void anIslandThatMovesItsClockByHalfAnHour() {
    WeeklyCalendar lordHowe = everyHour("Australia/Lord_Howe");

    assertThat(lordHowe.within(span("Australia/Lord_Howe", "2026-04-05T00:00", "2026-04-06T00:00")))
        .isEqualTo(Duration.ofHours(24).plusMinutes(30));
  }

  @Test
  void aZoneAtAnOddOffsetOpensAtItsOwnNine() {
    WeeklyCalendar kathmandu =
        Calendars.of("Asia/Kathmandu", Map.of("mon-fri", List.of("09:00-17:00")));
    Instant nineThere = Instant.parse("2026-11-03T03:15:00Z");

    assertThat(kathmandu.within(new Span(nineThere.minusSeconds(60), nineThere.plusSeconds(60))))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aDayThatACountrySkippedHadNoHours() {
    WeeklyCalendar samoa = everyHour("Pacific/Apia");

    assertThat(samoa.within(span("Pacific/Apia", "2011-12-29T00:00", "2011-12-31T00:00")))
        .isEqualTo(Duration.ofHours(24));
  }
}
