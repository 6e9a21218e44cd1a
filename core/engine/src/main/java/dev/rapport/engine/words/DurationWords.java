package dev.rapport.engine.words;

import java.time.Duration;
import java.util.Locale;

/** Durations in words: at most two units, rounded down, as people say them. */
public final class DurationWords {
  private static final Duration DAY = Duration.ofDays(1);

  private DurationWords() {}

  /** By the clock, where a day has 24 hours: {@code 2 d 6 h}, {@code 42 min}, {@code 0 s}. */
  public static String of(Duration duration) {
    return of(duration, DAY);
  }

  /**
   * The same in business time, where a day is a working day: with days of 8 hours {@code 2 d 3 h}
   * are 19 hours.
   *
   * @param day how long a day is; zero where there is no such day, then hours go on
   */
  public static String of(Duration duration, Duration day) {
    if (!day.isZero() && duration.compareTo(day) >= 0) {
      long days = duration.dividedBy(day);
      return pair(days, "d", duration.minus(day.multipliedBy(days)).toHours(), "h");
    } else if (duration.toHours() > 0) {
      return pair(duration.toHours(), "h", duration.toMinutesPart(), "min");
    } else if (duration.toMinutes() > 0) {
      return pair(duration.toMinutes(), "min", duration.toSecondsPart(), "s");
    }
    return duration.toSeconds() + " s";
  }

  private static String pair(long large, String unit, long small, String smallUnit) {
    String first = String.format(Locale.ROOT, "%,d %s", large, unit);
    return small == 0 ? first : first + " " + small + " " + smallUnit;
  }
}
