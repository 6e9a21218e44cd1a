package dev.rapport.engine.insight;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How likely a wait lasts longer than a given time, when some waits are still going on (Kaplan and
 * Meier 1958): S(t) = product over the event times up to t of (1 - d/n). A wait that was given up
 * at the moment of an event counts as still waiting at that event.
 */
public final class KaplanMeier {
  /** Below this two probabilities are the same; products of doubles miss their target by less. */
  private static final double TOLERANCE = 1e-9;

  private final int[] times;
  private final double[] survival;
  private int size;

  private KaplanMeier(int capacity) {
    times = new int[capacity];
    survival = new double[capacity];
  }

  /**
   * The curve of these waits, in any unit and any order; the arrays are left as they are.
   *
   * @param reached how long it took where it came
   * @param censored how long it has been waited for where it has not come
   */
  public static KaplanMeier of(int[] reached, int[] censored) {
    int[] events = sorted(reached);
    int[] givenUp = sorted(censored);
    KaplanMeier curve = new KaplanMeier(events.length);
    double base = 1;
    int atBase = events.length + givenUp.length;
    int gone = 0;
    for (int i = 0; i < events.length; ) {
      int before = gone;
      while (gone < givenUp.length && givenUp[gone] < events[i]) {
        gone++;
      }
      if (gone > before) {
        // Between two that gave up the product telescopes to one fraction, which keeps it exact.
        base = curve.last();
        atBase = events.length - i + givenUp.length - gone;
      }
      int next = after(events, i);
      int left = events.length - next + givenUp.length - gone;
      curve.add(events[i], base * left / atBase);
      i = next;
    }
    return curve;
  }

  /** The probability of waiting longer than this; 1 before the first event and without any. */
  public double survival(int time) {
    int at = Arrays.binarySearch(times, 0, size, time);
    int step = at >= 0 ? at : -at - 2;
    return step < 0 ? 1 : survival[step];
  }

  /**
   * The smallest time by which this share of the waits has ended; empty where the curve never falls
   * that low. With nothing censored it is the ceil(share n)-th smallest of n values.
   *
   * @param share above 0, at most 1
   */
  public OptionalInt quantile(double share) {
    for (int i = 0; i < size; i++) {
      if (survival[i] <= 1 - share + TOLERANCE) {
        return OptionalInt.of(times[i]);
      }
    }
    return OptionalInt.empty();
  }

  private void add(int time, double probability) {
    times[size] = time;
    survival[size++] = probability;
  }

  private double last() {
    return size == 0 ? 1 : survival[size - 1];
  }

  private static int after(int[] sorted, int start) {
    int next = start;
    while (next < sorted.length && sorted[next] == sorted[start]) {
      next++;
    }
    return next;
  }

  private static int[] sorted(int[] values) {
    int[] copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }
}
