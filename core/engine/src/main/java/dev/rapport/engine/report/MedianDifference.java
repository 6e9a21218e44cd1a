package dev.rapport.engine.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * How sure a difference between two medians is: both cohorts are drawn again and again with
 * replacement, and the middle 95 in 100 of the differences that come out are the interval (Efron
 * 1979, percentile bootstrap; each draw's median is Kaplan and Meier's, so that open tickets
 * count). The draws begin with the same seed, so that the same inputs give the same interval.
 */
final class MedianDifference {
  private static final int DRAWS = 1_000;
  private static final int EACH_TAIL = 25;
  private static final long SEED = 20_261_122;

  private MedianDifference() {}

  /**
   * An interval of the difference, now minus before, in seconds.
   *
   * @param low its lower end
   * @param high its upper end
   */
  record Interval(long low, long high) {}

  /** Empty where either median is unknown in more draws than an end of the interval leaves out. */
  static Optional<Interval> of(WaitSample before, WaitSample now) {
    SplittableRandom random = new SplittableRandom(SEED);
    long[] differences = new long[DRAWS];
    int known = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      OptionalInt one = before.medianOfADraw(random);
      OptionalInt other = now.medianOfADraw(random);
      if (one.isPresent() && other.isPresent()) {
        differences[known++] = (long) other.getAsInt() - one.getAsInt();
      }
    }
    if (known < DRAWS - EACH_TAIL) {
      return Optional.empty();
    }
    Arrays.sort(differences, 0, known);
    return Optional.of(new Interval(differences[EACH_TAIL], differences[known - 1 - EACH_TAIL]));
  }
}
