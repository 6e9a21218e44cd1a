package dev.rapport.engine.report;

import java.time.Duration;
import java.util.Locale;

/** Durations in words: at most two units, rounded down, as people say them. */
public final class DurationWords {
  private DurationWords() {}

  /** For example {@code 2 d 6 h}, {@code 42 min}, {@code 0 s}; a day has 24 hours. */
  public static String of(Duration duration) {
    if (duration.toDays() > 0) {
      return pair(duration.toDays(), "d", duration.toHoursPart(), "h");
    } else if (duration.toHours() > 0) {
      return pair(duration.toHours(), "h", duration.toMinutesPart(), "min");
    } else if (duration.toMinutes() > 0) {
      return pair(duration.toMinutes(), "min", duration.toSecondsPart(), "s");
    }
    return duration.toSeconds() + " s";
  }

  private static String pair(long large, String unit, int small, String smallUnit) {
    String first = String.format(Locale.ROOT, "%,d %s", large, unit);
    return small == 0 ? first : first + " " + small + " " + smallUnit;
  }
}
