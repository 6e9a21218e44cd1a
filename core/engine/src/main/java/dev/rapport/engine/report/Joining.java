package dev.rapport.engine.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins neighbours that speak of too few: each with those after it until they are enough, the last
 * ones with those before, so that none is had by subtracting.
 */
final class Joining {
  private Joining() {}

  /** One of several in a row. */
  interface Part<T> {
    boolean isEnough();

    /** This and the one after it as one; both stay as they are. */
    T with(T next);
  }

  /**
   * The parts in their order. Where all of them together are too few, one is left that {@link
   * Part#isEnough is not enough}.
   */
  static <T extends Part<T>> List<T> of(List<T> parts) {
    List<T> joined = new ArrayList<>();
    for (T part : parts) {
      joined.add(part);
      int before = joined.size() - 2;
      if (before >= 0 && !joined.get(before).isEnough()) {
        joinLast(joined);
      }
    }
    while (joined.size() > 1 && !joined.get(joined.size() - 1).isEnough()) {
      joinLast(joined);
    }
    return joined;
  }

  private static <T extends Part<T>> void joinLast(List<T> joined) {
    T last = joined.remove(joined.size() - 1);
    joined.set(joined.size() - 1, joined.get(joined.size() - 1).with(last));
  }
}
