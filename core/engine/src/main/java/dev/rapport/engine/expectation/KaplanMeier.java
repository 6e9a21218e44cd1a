package dev.rapport.engine.expectation;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * How likely a wait lasts longer than a given time, when some waits are still going on (Kaplan and
 * Meier 1958): S(t) = product over the event times up to t of (1 - d/n), with d waits that ended at
 * that time out of n that could have. A wait that was given up at the moment of an event counts as
 * still waiting at that event; one that is watched only since the moment of an event does not.
 */
public final class KaplanMeier {
  /** Below this two probabilities are the same; products of doubles miss their target by less. */
  private static final double TOLERANCE = 1e-9;

  private static final int[] FROM_THE_START = {};

  /** Every wait's end, reached or not, in order. */
  private final int[] ends;

  private final int[] times;
  private final double[] survival;
  private int size;

  private KaplanMeier(int[] ends, int capacity) {
    this.ends = ends;
    this.times = new int[capacity];
    this.survival = new double[capacity];
  }

  /**
   * The curve of waits that were watched from their start, in any unit and any order; the arrays
   * are left as they are.
   *
   * @param reached how long it took where it came
   * @param censored how long it has been waited for where it has not come
   */
  public static KaplanMeier of(int[] reached, int[] censored) {
    return of(reached, censored, FROM_THE_START);
  }

  /**
   * The curve of waits of which some were watched only later (late entry).
   *
   * @param entries how long those had lasted when they came into sight; a wait counts at events
   *     after that
   */
  public static KaplanMeier of(int[] reached, int[] censored, int[] entries) {
    int[] events = sorted(reached);
    // Two sorted runs are joined faster than a heap of values is sorted.
    int[] ends = sorted(joined(events, sorted(censored)));
    int[] late = sorted(entries);
    KaplanMeier curve = new KaplanMeier(ends, events.length);
    double base = 1;
    int atBase = -1;
    int left = -1;
    for (int i = 0, next; i < events.length; i = next) {
      int time = events[i];
      next = countUpTo(events, time);
      int unseen = late.length - countUpTo(late, time - 1);
      int atRisk = ends.length - countUpTo(ends, time - 1) - unseen;
      if (atRisk != left) {
        // As long as nobody else comes or goes the product is one fraction, which keeps it exact.
        base = curve.last();
        atBase = atRisk;
      }
      left = atRisk - (next - i);
      curve.add(time, base * left / atBase);
    }
    return curve;
  }

  /** How many waits the curve rests on. */
  public int size() {
    return ends.length;
  }

  /** How many of them lasted longer than this. */
  public int beyond(int time) {
    return ends.length - countUpTo(ends, time);
  }

  /** The probability of waiting longer than this; 1 before the first event and without any. */
  public double survival(int time) {
    int step = countUpTo(times, size, time) - 1;
    return step < 0 ? 1 : survival[step];
  }

  /**
   * The smallest time by which this share of the waits has ended; empty where the curve never falls
   * that low. With nothing censored it is the ceil(share n)-th smallest of n values.
   *
   * @param share above 0, at most 1
   */
  public OptionalInt quantile(double share) {
    return firstAtMost(1 - share);
  }

  /**
   * The same, of the waits that have lasted longer than an age: the smallest time t with
   * S(t)/S(age) at most 1 - share. Counted from the start of the wait, not from the age. Empty also
   * where no wait lasted so long.
   *
   * @param share above 0, at most 1
   */
  public OptionalInt quantileBeyond(int age, double share) {
    double alive = survival(age);
    return alive <= 0 ? OptionalInt.empty() : firstAtMost((1 - share) * alive);
  }

  private OptionalInt firstAtMost(double probability) {
    for (int i = 0; i < size; i++) {
      if (survival[i] <= probability + TOLERANCE) {
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

  private static int countUpTo(int[] sorted, int time) {
    return countUpTo(sorted, sorted.length, time);
  }

  /** How many of the first {@code size} values are at most {@code time}. */
  private static int countUpTo(int[] sorted, int size, int time) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int[] joined(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static int[] sorted(int[] values) {
    int[] copy = values.clone();
    Arrays.sort(copy);
    return copy;
  }
}
