package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.calendar.CalendarBook;
import dev.rapport.model.Facet;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsTest {
  private static final String BERLIN =
      Given.ONE_HOST
          + """
          calendars:
            - { name: default, zone: Europe/Berlin, hours: { mon-fri: ["09:00-17:00"] } }
          """;

  @TempDir Path folder;
  private Given given;

  @BeforeEach
  void withAFolder() {
    given = new Given(folder);
  }

  @Test
  void withoutCalendarsEveryHourIsAWorkingHour() {
    assertThat(given.config(Given.ONE_HOST).calendars()).isSameAs(CalendarBook.AROUND_THE_CLOCK);
  }

  @Test
  void groupsSitesAndVendorsHaveTheCalendarOfTheirName() {
    CalendarBook book =
        given
            .config(
                BERLIN
                    + """
                      - name: ny
                        zone: America/New_York
                        hours: { mon-fri: ["09:00-12:00", "13:00-17:00"] }
                    calendar-of: { groups: { "US Desk": ny }, sites: { Boston: ny }, vendor: ny }
                    """)
            .calendars();

    assertThat(nameFor(book, Holder.IT_ACTIVE, new Named("g", "US Desk"))).isEqualTo("ny");
    assertThat(nameFor(book, Holder.IT_ACTIVE, new Named("g", "Desk"))).isEqualTo("default");
    assertThat(nameFor(book, Holder.VENDOR, null)).isEqualTo("ny");
    assertThat(
            book.chosenFor(Holder.REQUESTER, null, Map.of(Facet.SITE, "boston")).calendar().name())
        .isEqualTo("ny");
    assertThat(book.day().calendar()).isEqualTo("Mon-Fri 9-17 Berlin");
    assertThat(book.day().length()).hasHours(8);
  }

  @Test
  void closuresComeFromTheCountryItsRegionAndAFileBesideTheConfiguration() {
    CalendarBook book = given.everyKey().calendars();

    assertThat(book.notes()).isEmpty();
    assertThat(book.version()).startsWith("default@");
  }

  @Test
  void aBrokenEntryOfAFileOfClosuresIsNamedAndTheRestCounts() {
    given.write(
        "holidays.ics",
        Given.CLOSED_ON_NEW_YEARS_EVE.replace("END:VCALENDAR", "")
            + "BEGIN:VEVENT\nUID:x\nDTSTART;VALUE=DATE:20269999\nEND:VEVENT\nEND:VCALENDAR\n");

    assertThat(given.config(Given.resource("every-key.yaml")).calendars().notes())
        .singleElement()
        .asString()
        .startsWith("calendar default: " + folder.resolve("holidays.ics"));
  }

  @Test
  void whatIsWrongWithACalendarIsSaidAtItsLine() {
    assertProblem(
        BERLIN.replace("Europe/Berlin", "Europe/Berlyn"),
        "rapport.yaml:7: calendars[0]: calendar default: unknown time zone 'Europe/Berlyn'");
    assertProblem(
        BERLIN.replace("\"09:00-17:00\"", "\"09:00-17:00\", \"16:00-18:00\""),
        "rapport.yaml:7: calendars[0]: calendar default: mon");
    assertProblem(
        BERLIN.replace(" } }", " }, valid-from: 2026-02-30 }"),
        "rapport.yaml:7: calendars[0].valid-from: is no day of any year");
    assertProblem(
        BERLIN.replace(" } }", " }, holidays: { region: BE } }"),
        "rapport.yaml:7: calendars[0].holidays.region: needs the country beside it");
    assertProblem(
        BERLIN.replace(" } }", " }, holidays: { ics: none.ics } }"),
        "rapport.yaml:7: calendars[0]: calendar default: ");
  }

  @Test
  void aCalendarThatIsNamedHasToBeThere() {
    assertProblem(
        BERLIN + "calendar-of: { groups: { Desk: defualt } }\n",
        "rapport.yaml:8: calendar-of.groups.Desk: no calendar of this name; did you mean"
            + " \"default\"? known: default");
    assertProblem(
        BERLIN.replace("name: default", "name: one")
            + "  - { name: two, zone: Asia/Tokyo, hours: {} }\n",
        "rapport.yaml:6: calendars: calendar-of: say which calendar is the default");
  }

  private void assertProblem(String yaml, String start) {
    List<String> problems = given.problems(yaml);
    assertThat(problems).singleElement().asString().startsWith(start).endsWith("#work-calendars");
  }

  private static String nameFor(CalendarBook book, Holder holder, Named group) {
    return book.chosenFor(holder, group, Map.of()).calendar().name();
  }
}
