package dev.rapport.engine.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of working hours on the clock on the wall, half-open, within one day.
 *
 * @param fromSecond second of the day at which work begins, 0 to 86,399
 * @param toSecond second of the day at which it ends, after {@code fromSecond}, at most 86,400
 *     ({@code 24:00})
 */
public record Hours(int fromSecond, int toSecond) implements Comparable<Hours> {
  static final int DAY = 86_400;
  private static final Pattern FORM = Pattern.compile("(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})");

  public Hours {
    if (fromSecond < 0 || toSecond > DAY) {
      throw new IllegalArgumentException("hours lie between 00:00 and 24:00");
    }
    if (toSecond <= fromSecond) {
      throw new IllegalArgumentException(
          "hours end before they begin; write a night as two: until 24:00 on the one day and from"
              + " 00:00 on the next");
    }
  }

  /**
   * Reads {@code 09:00-17:00}. Hours over midnight are refused: which day they belong to should be
   * seen in the configuration.
   *
   * @throws IllegalArgumentException saying what is wrong and how to write it
   */
  public static Hours parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("hours are written like 09:00-17:00");
    }
    return new Hours(
        second(matcher.group(1), matcher.group(2)), second(matcher.group(3), matcher.group(4)));
  }

  private static int second(String hour, String minute) {
    if (Integer.parseInt(minute) > 59) {
      throw new IllegalArgumentException("an hour has minutes 00 to 59");
    }
    return Integer.parseInt(hour) * 3600 + Integer.parseInt(minute) * 60;
  }

  /** Length on the clock on the wall, in seconds. */
  int seconds() {
    return toSecond - fromSecond;
  }

  boolean overlaps(Hours other) {
    return fromSecond < other.toSecond && other.fromSecond < toSecond;
  }

  @Override
  public int compareTo(Hours other) {
    int byStart = Integer.compare(fromSecond, other.fromSecond);
    return byStart != 0 ? byStart : Integer.compare(toSecond, other.toSecond);
  }

  /** As people say it: {@code 9-17}, {@code 9:30-24}. */
  @Override
  public String toString() {
    return clock(fromSecond) + "-" + clock(toSecond);
  }

  private static String clock(int second) {
    int minute = second / 60 % 60;
    return minute == 0 ? String.valueOf(second / 3600) : "%d:%02d".formatted(second / 3600, minute);
  }
}
