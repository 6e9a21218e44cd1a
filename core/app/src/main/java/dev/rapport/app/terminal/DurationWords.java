package dev.rapport.app.terminal;

import java.time.Duration;
import java.util.Locale;

/** Durations as people say them: at most two units, whole numbers. A day is 24 hours. */
public final class DurationWords {
  private static final int DAYS_THAT_NEED_NO_HOURS = 100;

  private DurationWords() {}

  /**
   * For example {@code 35 s}, {@code 42 min}, {@code 2 d 6 h}, {@code 163,557 d}; {@code 0 s} for
   * none. What is less than the smaller unit is cut off, never rounded up.
   */
  public static String of(Duration duration) {
    if (duration.isNegative()) {
      return "-" + of(duration.negated());
    }
    long days = duration.toDays();
    if (days >= DAYS_THAT_NEED_NO_HOURS) {
      return String.format(Locale.ROOT, "%,d d", days);
    }
    if (days > 0) {
      return two(days, "d", duration.toHoursPart(), "h");
    }
    if (duration.toHours() > 0) {
      return two(duration.toHours(), "h", duration.toMinutesPart(), "min");
    }
    return duration.toMinutes() > 0 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
  }

  private static String two(long large, String largeUnit, long small, String smallUnit) {
    String text = large + " " + largeUnit;
    return small == 0 ? text : text + " " + small + " " + smallUnit;
  }
}
