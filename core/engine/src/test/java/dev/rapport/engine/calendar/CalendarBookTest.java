package dev.rapport.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.engine.calendar.CalendarSpec.Holidays;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Facet;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarBookTest {
  private static final Map<String, List<String>> WEEKDAYS =
      Map.of("mon-fri", List.of("09:00-17:00"));
  private static final CalendarSpec DEFAULT = spec("default", "Europe/Berlin");
  private static final CalendarSpec NEW_YORK = spec("ny", "America/New_York");
  private static final CalendarSpec TOKYO = spec("tokyo", "Asia/Tokyo");
  private static final CalendarChoice CHOICE =
      new CalendarChoice(
          null,
          Map.of("US Service Desk", "ny"),
          Map.of("Osaka", "tokyo"),
          Map.of("ACME Japan", "tokyo", "Osaka", "ny"),
          "tokyo");

  private final CalendarBook book = CalendarBook.of(List.of(DEFAULT, NEW_YORK, TOKYO), CHOICE);

  @Test
  void theClockIsThatOfTheGroupThatHasTheTicket() {
    assertThat(chosen(Holder.IT_ACTIVE, "us service desk")).isEqualTo("ny");
    assertThat(chosen(Holder.IT_QUEUE, "Network")).isEqualTo("default");
  }

  @Test
  void theClockOfAWaitingRequesterIsThatOfSiteThenOrganisation() {
    assertThat(requester(Map.of(Facet.SITE, "Osaka", Facet.ORGANISATION, "nobody")))
        .isEqualTo("tokyo");
    assertThat(requester(Map.of(Facet.SITE, "Rome", Facet.ORGANISATION, "Osaka"))).isEqualTo("ny");
    assertThat(requester(Map.of())).isEqualTo("default");
  }

  @Test
  void vendorsHaveTheirsAndEverythingElseTheDefault() {
    assertThat(chosen(Holder.VENDOR, null)).isEqualTo("tokyo");
    assertThat(chosen(Holder.UNCONFIRMED, "US Service Desk")).isEqualTo("default");
    assertThat(chosen(Holder.UNKNOWN, null)).isEqualTo("default");
  }

  @Test
  void aMissingCalendarIsSaidInTheReceipt() {
    assertThat(book.chosenFor(Holder.IT_HOLD, Named.unnamed("Network"), Map.of()).receiptNote())
        .contains("no calendar is configured for group Network: the default counts");
    assertThat(book.chosenFor(Holder.DONE, null, Map.of()).receiptNote()).isEmpty();
    assertThat(book.chosenFor(Holder.IT_HOLD, null, Map.of()).receiptNote()).isPresent();
  }

  @Test
  void aSegmentIsMeasuredByTheCalendarOfItsGroup() {
    Instant noonInNewYork = Instant.parse("2026-11-03T17:00:00Z");
    Span hour = new Span(noonInNewYork, noonInNewYork.plusSeconds(3600));
    Ticket ticket =
        new Ticket(
            TicketKey.parse("snow:INC1"),
            "1",
            "incident",
            noonInNewYork,
            Set.of(),
            Map.of(),
            false);

    assertThat(book.of(ticket, segment(hour, "US Service Desk")).within(hour)).hasHours(1);
    assertThat(book.of(ticket, segment(hour, "Network")).within(hour)).isZero();
  }

  private static Segment segment(Span span, String group) {
    return new Segment(span, Holder.IT_ACTIVE, "any", Named.unnamed(group), List.of());
  }

  @Test
  void oneCalendarForAllNeedsNoNote() {
    CalendarBook one = CalendarBook.of(List.of(TOKYO), CalendarChoice.DEFAULT);

    ChosenCalendar chosen = one.chosenFor(Holder.IT_HOLD, Named.unnamed("Network"), Map.of());
    assertThat(chosen.calendar().inWords()).isEqualTo("Mon-Fri 9-17 Tokyo");
    assertThat(chosen.receiptNote()).isEmpty();
  }

  @Test
  void withoutCalendarsEveryHourCounts() {
    CalendarBook none = CalendarBook.of(List.of(), CalendarChoice.DEFAULT);

    assertThat(none.chosenFor(Holder.VENDOR, null, Map.of()).calendar())
        .isSameAs(WeeklyCalendar.AROUND_THE_CLOCK);
    assertThat(none.version()).isEqualTo("24x7");
  }

  @Test
  void entriesOfOneNameAreVersionsAndAsOfKnowsOnlyTheOlder() {
    CalendarSpec later =
        new CalendarSpec(
            "default", "Europe/Berlin", WEEKDAYS, Holidays.of("DE"), LocalDate.of(2026, 1, 1));
    CalendarBook versioned = CalendarBook.of(List.of(later, DEFAULT), CalendarChoice.DEFAULT);
    CalendarBook before = CalendarBook.of(List.of(DEFAULT), CalendarChoice.DEFAULT);

    assertThat(versioned.version()).isNotEqualTo(before.version());
    assertThat(versioned.asOf(Instant.parse("2025-06-01T00:00:00Z")).version())
        .isEqualTo(before.version());
  }

  @Test
  void brokenEntriesOfAnIcsFileAreNoted(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("closed.ics");
    Files.writeString(file, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n");

    assertThat(CalendarBook.of(List.of(withFile(file)), CalendarChoice.DEFAULT).notes())
        .singleElement()
        .asString()
        .contains("calendar default", "closed.ics", "entry 1 (line 2)");
  }

  @Test
  void whatIsWrongIsNamedWithItsCalendarAndRemedy() {
    assertRefused(spec("default", "Europe/Berln"), "calendar default: unknown time zone");
    assertRefused(withHolidays(Holidays.of("XX")), "calendar default: no holidays known");
    assertRefused(withFile(Path.of("gone.ics")), "calendar default: cannot read ICS file gone.ics");
    assertRefused(
        new CalendarSpec("default", "UTC", Map.of("mon", List.of("9-5")), Holidays.NONE, null),
        "calendar default: mon: '9-5': hours are written like 09:00-17:00");
  }

  @Test
  void aNameThatIsThereTwiceOrNotAtAllIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarBook.of(List.of(DEFAULT, DEFAULT), CalendarChoice.DEFAULT))
        .withMessageStartingWith("calendar default is there twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarBook.of(List.of(DEFAULT, TOKYO), CHOICE))
        .withMessageStartingWith(
            "calendar-of, groups: us service desk: there is no calendar 'ny'; there are: default,");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarBook.of(List.of(NEW_YORK, TOKYO), CalendarChoice.DEFAULT))
        .withMessageContaining("say which calendar is the default");
  }

  private static void assertRefused(CalendarSpec spec, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarBook.of(List.of(spec), CalendarChoice.DEFAULT))
        .withMessageStartingWith(message);
  }

  private String chosen(Holder holder, String group) {
    Named named = group == null ? null : Named.unnamed(group);
    return book.chosenFor(holder, named, Map.of()).calendar().name();
  }

  private String requester(Map<Facet, String> facets) {
    return book.chosenFor(Holder.REQUESTER, null, facets).calendar().name();
  }

  private static CalendarSpec spec(String name, String zone) {
    return new CalendarSpec(name, zone, WEEKDAYS, Holidays.NONE, null);
  }

  private static CalendarSpec withHolidays(Holidays holidays) {
    return new CalendarSpec("default", "Europe/Berlin", WEEKDAYS, holidays, null);
  }

  private static CalendarSpec withFile(Path file) {
    return withHolidays(new Holidays(List.of(), List.of(file)));
  }
}
