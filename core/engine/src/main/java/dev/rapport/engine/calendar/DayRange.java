package dev.rapport.engine.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days of a configuration key: {@code mon-fri}, {@code sat}, {@code sun-tue}. */
final class DayRange {
  private DayRange() {}

  /**
   * The days in the order of the week from the first one.
   *
   * @throws IllegalArgumentException naming the days that can be written
   */
  static List<DayOfWeek> parse(String key) {
    String[] ends = key.strip().toLowerCase(Locale.ROOT).split("\\s*-\\s*", 2);
    DayOfWeek first = day(ends[0]);
    DayOfWeek last = day(ends[ends.length - 1]);
    int days = Math.floorMod(last.getValue() - first.getValue(), 7) + 1;
    return IntStream.range(0, days).mapToObj(first::plus).toList();
  }

  private static DayOfWeek day(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> name(day).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such day: '" + text + "'; days are " + all() + " and ranges like mon-fri"));
  }

  /** The day as it is written in a configuration. */
  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  private static String all() {
    return Arrays.stream(DayOfWeek.values()).map(DayRange::name).collect(Collectors.joining(", "));
  }
}
