package dev.rapport.engine.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The working hours of a week on the clock on the wall, with their breaks.
 *
 * @param byDay the hours of each day, in order and without overlap; a day without hours is absent
 */
public record WeeklyHours(Map<DayOfWeek, List<Hours>> byDay) {
  /** No hours at all: every span has zero working time. */
  public static final WeeklyHours NONE = new WeeklyHours(Map.of());

  /** Every hour of every day. */
  public static final WeeklyHours AROUND_THE_CLOCK =
      new WeeklyHours(
          Arrays.stream(DayOfWeek.values())
              .collect(Collectors.toMap(day -> day, day -> List.of(new Hours(0, Hours.DAY)))));

  public WeeklyHours {
    Map<DayOfWeek, List<Hours>> sorted = new EnumMap<>(DayOfWeek.class);
    byDay.forEach(
        (day, hours) -> {
          if (!hours.isEmpty()) {
            sorted.put(day, ordered(day, hours));
          }
        });
    byDay = Map.copyOf(sorted);
  }

  /**
   * Reads the {@code hours} of a configuration: {@code mon-fri: ["09:00-12:00", "13:00-17:00"]}.
   * Keys that share a day add up; an empty map gives a calendar without hours.
   *
   * @throws IllegalArgumentException naming the day, what is wrong and the remedy
   */
  public static WeeklyHours parse(Map<String, List<String>> hours) {
    Map<DayOfWeek, List<Hours>> byDay = new EnumMap<>(DayOfWeek.class);
    hours.forEach(
        (key, texts) -> {
          for (DayOfWeek day : DayRange.parse(key)) {
            List<Hours> ofDay = byDay.computeIfAbsent(day, any -> new ArrayList<>());
            texts.forEach(text -> ofDay.add(read(key, text)));
          }
        });
    return new WeeklyHours(byDay);
  }

  private static Hours read(String key, String text) {
    try {
      return Hours.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(key + ": '" + text + "': " + e.getMessage(), e);
    }
  }

  private static List<Hours> ordered(DayOfWeek day, List<Hours> hours) {
    List<Hours> sorted = hours.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).overlaps(sorted.get(i))) {
        throw new IllegalArgumentException(
            "%s: %s and %s overlap; let the one end where the other begins"
                .formatted(DayRange.name(day), sorted.get(i - 1), sorted.get(i)));
      }
    }
    return sorted;
  }

  /** The hours of a day; empty on a day off. */
  List<Hours> on(DayOfWeek day) {
    return byDay.getOrDefault(day, List.of());
  }

  /**
   * What "1 d" means in business time: the hours of a week, by the clock on the wall, shared over
   * the days that have any, cut to the second. Zero without hours.
   */
  public Duration meanWorkingDay() {
    long week = byDay.values().stream().flatMap(List::stream).mapToLong(Hours::seconds).sum();
    return Duration.ofSeconds(byDay.isEmpty() ? 0 : week / byDay.size());
  }

  /** As people say it: {@code Mon-Fri 9-12, 13-17; Sat 9-12}; {@code no hours} without any. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (int first = 1; first <= 7; ) {
      int next = first + 1;
      List<Hours> hours = on(DayOfWeek.of(first));
      while (next <= 7 && on(DayOfWeek.of(next)).equals(hours)) {
        next++;
      }
      if (!hours.isEmpty()) {
        parts.add(days(first, next - 1) + " " + String.join(", ", texts(hours)));
      }
      first = next;
    }
    return parts.isEmpty() ? "no hours" : String.join("; ", parts);
  }

  private static List<String> texts(List<Hours> hours) {
    return hours.stream().map(Hours::toString).toList();
  }

  private static String days(int first, int last) {
    return first == last ? label(first) : label(first) + "-" + label(last);
  }

  private static String label(int day) {
    return DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
