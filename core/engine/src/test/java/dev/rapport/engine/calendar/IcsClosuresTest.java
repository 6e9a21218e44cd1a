package dev.rapport.engine.calendar;

import static dev.rapport.engine.calendar.Calendars.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcsClosuresTest {
  private static final String BERLIN = "Europe/Berlin";

  @Test
  void aYearlyHolidayClosesEveryYear() {
    IcsClosures closures =
        IcsClosures.of(file(entry("DTSTART;VALUE=DATE:20201224", "RRULE:FREQ=YEARLY")));

    assertThat(closures.days(2026)).containsExactly(LocalDate.of(2026, 12, 24));
    assertThat(closures.days(2019)).isEmpty();
    assertThat(closures.skipped()).isEmpty();
  }

  @Test
  void severalDaysCloseUpToTheDayBeforeTheEnd() {
    IcsClosures closures =
        IcsClosures.of(file(entry("DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270102")));

    assertThat(closures.days(2026)).hasSize(2);
    assertThat(closures.days(2027)).containsExactly(LocalDate.of(2027, 1, 1));
  }

  @Test
  void anAfternoonOffClosesTheAfternoonOfItsZone() {
    IcsClosures floating = IcsClosures.of(file(entry("DTSTART:20261103T130000", "DURATION:PT8H")));
    IcsClosures zoned =
        IcsClosures.of(
            file(entry("DTSTART;TZID=America/New_York:20261103T070000", "DURATION:PT8H")));
    WeeklyCalendar berlin = nineToFive(floating);

    assertThat(berlin.within(span(BERLIN, "2026-11-03T00:00", "2026-11-04T00:00"))).hasHours(4);
    assertThat(zoned.spans(2026, ZoneId.of(BERLIN)))
        .isEqualTo(floating.spans(2026, ZoneId.of(BERLIN)));
  }

  @Test
  void overlappingAbsencesCloseOnce() {
    IcsClosures closures =
        IcsClosures.of(
            file(
                entry("DTSTART:20261103T120000Z", "DTEND:20261103T140000Z"),
                entry("DTSTART:20261103T130000Z", "DTEND:20261103T133000Z"),
                entry("DTSTART:20261103T133000Z", "DTEND:20261103T230000Z")));

    assertThat(nineToFive(closures).within(span(BERLIN, "2026-11-03T00:00", "2026-11-04T00:00")))
        .hasHours(4);
  }

  @Test
  void aMovedOccurrenceClosesWhereItWasMovedTo() {
    IcsClosures closures =
        IcsClosures.of(
            file(
                entry("UID:series", "DTSTART;VALUE=DATE:20261102", "RRULE:FREQ=WEEKLY;COUNT=3"),
                entry(
                    "UID:series",
                    "RECURRENCE-ID;VALUE=DATE:20261109",
                    "DTSTART;VALUE=DATE:20261110"),
                entry(
                    "UID:series",
                    "RECURRENCE-ID;VALUE=DATE:20261116",
                    "STATUS:CANCELLED",
                    "DTSTART;VALUE=DATE:20261116")));

    assertThat(closures.days(2026))
        .containsExactlyInAnyOrder(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 10));
  }

  @Test
  void brokenEntriesAreLeftOutAndNamed() {
    IcsClosures closures =
        IcsClosures.of(
            file(
                entry("DTSTART;VALUE=DATE:20261224"),
                entry("DTSTART;VALUE=DATE:soon"),
                entry("SUMMARY:never"),
                entry("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261220"),
                entry("DTSTART:20261224T120000Z", "RRULE:FREQ=SECONDLY"),
                entry("DTSTART;TZID=Nowhere/City:20261224T120000", "DURATION:PT1H"),
                "BEGIN:VEVENT",
                entry("DTSTART;VALUE=DATE:20261231")));

    assertThat(closures.days(2026)).hasSize(2);
    assertThat(closures.skipped())
        .hasSize(6)
        .contains(
            "entry 3 (line 10) is left out: it has no start",
            "entry 5 (line 17) is left out: it repeats more often than once a day")
        .noneMatch(message -> message.contains("soon"));
  }

  @Test
  void aFileThatWasOnlyExportedAgainIsTheSameVersion() {
    String day = "DTSTART;VALUE=DATE:20261224";

    assertThat(IcsClosures.of(file(entry(day, "DTSTAMP:20260101T000000Z"))).fingerprint())
        .isEqualTo(IcsClosures.of(file(entry("DTSTAMP:20260202T000000Z", day))).fingerprint())
        .isNotEqualTo(IcsClosures.of(file(entry("DTSTART;VALUE=DATE:20261225"))).fingerprint());
  }

  @Test
  void aFileOfAnotherKindIsRefusedByName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("closed.ics"), "<html>");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> IcsClosures.read(file))
        .withMessageContaining("closed.ics is not an ICS file");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IcsClosures.read(folder.resolve("gone.ics")))
        .withMessageContaining("gone.ics");
  }

  private static WeeklyCalendar nineToFive(Closures closures) {
    return Calendars.of(BERLIN, Map.of("mon-fri", List.of("09:00-17:00")), closures);
  }

  private static String entry(String... lines) {
    return Arrays.stream(lines).collect(Collectors.joining("\n", "BEGIN:VEVENT\n", "\nEND:VEVENT"));
  }

  private static String file(String... entries) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n"
        + String.join("\n", entries)
        + "\nEND:VCALENDAR\n";
  }
}
