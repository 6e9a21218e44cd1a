package dev.rapport.engine.calendar;

import dev.rapport.model.time.Span;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Short ways to write calendars and spans in tests. */
final class Calendars {
  private Calendars() {}

  static WeeklyCalendar of(String zone, Map<String, List<String>> hours) {
    return of(zone, hours, Closures.NONE);
  }

  static WeeklyCalendar of(String zone, Map<String, List<String>> hours, Closures closures) {
    return WeeklyCalendar.of(
        "test",
        List.of(CalendarVersion.always(ZoneId.of(zone), WeeklyHours.parse(hours), closures)));
  }

  static WeeklyCalendar weekdays(String zone, String... hours) {
    return of(zone, Map.of("mon-fri", List.of(hours)));
  }

  static WeeklyCalendar everyHour(String zone) {
    return of(zone, Map.of("mon-sun", List.of("00:00-24:00")));
  }

  /** From and to on the wall of a place, for example {@code 2026-11-06T16:00}. */
  static Span span(String zone, String from, String to) {
    ZoneId place = ZoneId.of(zone);
    return new Span(
        LocalDateTime.parse(from).atZone(place).toInstant(),
        LocalDateTime.parse(to).atZone(place).toInstant());
  }
}
