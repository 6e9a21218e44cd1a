package dev.rapport.engine.expectation;

import java.time.Duration;

/** Durations as people say them: at most two units, the smaller one rounded down. */
final class SpokenDuration {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private SpokenDuration() {}

  /**
   * For example {@code 2 d 3 h}, {@code 42 min}, {@code 9 s}.
   *
   * @param day what a day is: 24 hours by the clock, the mean working day in business time; zero
   *     where there is no such day
   */
  static String of(Duration duration, Duration day) {
    if (!day.isZero() && duration.compareTo(day) >= 0) {
      return pair(duration, day, "d", HOUR, "h");
    } else if (duration.compareTo(HOUR) >= 0) {
      return pair(duration, HOUR, "h", MINUTE, "min");
    } else if (duration.compareTo(MINUTE) >= 0) {
      return duration.toMinutes() + " min";
    }
    return duration.toSeconds() + " s";
  }

  private static String pair(
      Duration duration, Duration unit, String name, Duration smaller, String smallerName) {
    long whole = duration.dividedBy(unit);
    long rest = duration.minus(unit.multipliedBy(whole)).dividedBy(smaller);
    return whole + " " + name + (rest == 0 ? "" : " " + rest + " " + smallerName);
  }
}
