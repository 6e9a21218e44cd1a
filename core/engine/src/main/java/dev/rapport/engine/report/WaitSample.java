package dev.rapport.engine.report;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The waits of a cohort by one clock, in whole seconds, to draw from: what came, and what is still
 * waited for or was given up. The smallest first, and at equal times what came before what did not.
 */
final class WaitSample {
  /** Below this two probabilities are the same. */
  private static final double TOLERANCE = 1e-9;

  private static final double HALF = 0.5;

  private final int[] times;
  private final boolean[] came;

  /** A sample; the arrays are left as they are. */
  WaitSample(int[] reached, int[] censored) {
    // Twice a time does not fit into an int.
    long[] keyed =
        LongStream.concat(
                Arrays.stream(reached).mapToLong(time -> time * 2L),
                Arrays.stream(censored).mapToLong(time -> time * 2L + 1))
            .toArray();
    Arrays.sort(keyed);
    times = new int[keyed.length];
    came = new boolean[keyed.length];
    for (int i = 0; i < keyed.length; i++) {
      times[i] = (int) (keyed[i] >> 1);
      came[i] = (keyed[i] & 1) == 0;
    }
  }

  int size() {
    return times.length;
  }

  /** The median of as many waits drawn with replacement; empty where the curve stays above it. */
  OptionalInt medianOfADraw(SplittableRandom random) {
    int[] drawn = new int[times.length];
    for (int i = 0; i < times.length; i++) {
      drawn[random.nextInt(times.length)]++;
    }
    return median(drawn);
  }

  /** Kaplan and Meier's median, each wait as often as it was drawn. */
  private OptionalInt median(int[] drawn) {
    double alive = 1;
    int atRisk = times.length;
    for (int i = 0; i < times.length; ) {
      int time = times[i];
      int left = 0;
      int ended = 0;
      for (; i < times.length && times[i] == time; i++) {
        left += drawn[i];
        ended += came[i] ? drawn[i] : 0;
      }
      alive *= ended == 0 ? 1 : (double) (atRisk - ended) / atRisk;
      if (alive <= HALF + TOLERANCE) {
        return OptionalInt.of(time);
      }
      atRisk -= left;
    }
    return OptionalInt.empty();
  }
}
