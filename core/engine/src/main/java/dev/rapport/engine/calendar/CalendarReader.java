package dev.rapport.engine.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the configuration's {@code calendars} into calendars, and says what is wrong with them. */
final class CalendarReader {
  private final NavigableMap<String, List<CalendarVersion>> versions = new TreeMap<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Reads one entry.
   *
   * @throws IllegalArgumentException naming the calendar, what is wrong with it and the remedy
   */
  void read(CalendarSpec spec) {
    try {
      CalendarVersion version =
          new CalendarVersion(
              spec.validFrom(), zone(spec), WeeklyHours.parse(spec.hours()), closures(spec));
      versions.computeIfAbsent(spec.name(), any -> new ArrayList<>()).add(version);
    } catch (IllegalArgumentException e) {
      throw refused("calendar " + spec.name() + ": " + e.getMessage(), e);
    }
  }

  /**
   * What was read, by name.
   *
   * @throws IllegalArgumentException naming a calendar that is there twice
   */
  NavigableMap<String, WeeklyCalendar> calendars() {
    NavigableMap<String, WeeklyCalendar> calendars = new TreeMap<>();
    try {
      versions.forEach((name, all) -> calendars.put(name, WeeklyCalendar.of(name, all)));
    } catch (IllegalArgumentException e) {
      throw refused(String.valueOf(e.getMessage()), e);
    }
    return calendars;
  }

  /** What was left out on the way. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /**
   * The calendar that counts whenever nothing else says.
   *
   * @throws IllegalArgumentException when the choice names a calendar that is not there, or none
   *     where there are several
   */
  static WeeklyCalendar standard(Map<String, WeeklyCalendar> calendars, CalendarChoice choice) {
    choice
        .named()
        .forEach(
            (key, name) -> {
              if (!calendars.containsKey(name)) {
                throw refused(
                    "calendar-of, %s: there is no calendar '%s'; there are: %s"
                        .formatted(key, name, String.join(", ", calendars.keySet())),
                    null);
              }
            });
    String only = calendars.size() == 1 ? calendars.keySet().iterator().next() : "default";
    WeeklyCalendar standard = calendars.get(choice.byDefault() == null ? only : choice.byDefault());
    if (standard == null) {
      throw refused(
          "calendar-of: say which calendar is the default; there are: "
              + String.join(", ", calendars.keySet()),
          null);
    }
    return standard;
  }

  private static ZoneId zone(CalendarSpec spec) {
    try {
      return ZoneId.of(spec.zone());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "unknown time zone '" + spec.zone() + "'; write an IANA name such as Europe/Berlin", e);
    }
  }

  private Closures closures(CalendarSpec spec) {
    List<Closures> parts = new ArrayList<>();
    spec.holidays().countries().forEach(code -> parts.add(PublicHolidays.of(code)));
    spec.holidays()
        .icsFiles()
        .forEach(
            file -> {
              IcsClosures read = IcsClosures.read(file);
              read.skipped()
                  .forEach(one -> notes.add("calendar " + spec.name() + ": " + file + ": " + one));
              parts.add(read);
            });
    return Closures.all(parts);
  }

  private static IllegalArgumentException refused(String what, @Nullable Exception cause) {
    return new IllegalArgumentException(what, cause);
  }
}
