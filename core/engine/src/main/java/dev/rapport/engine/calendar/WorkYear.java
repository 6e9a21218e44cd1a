package dev.rapport.engine.calendar;

import java.util.Arrays;

/**
 * The working stretches of one year (UTC) with running totals, so that the working time before any
 * instant is one binary search away.
 */
final class WorkYear {
  private final long[] starts;
  private final long[] ends;

  /** Working seconds of the year before each stretch, and behind the last one its total. */
  private final long[] before;

  /**
   * From stretches in epoch seconds, in order, neither overlapping nor abutting.
   *
   * @param stretches start, end, start, end...
   */
  WorkYear(long[] stretches) {
    int count = stretches.length / 2;
    starts = new long[count];
    ends = new long[count];
    before = new long[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i] = stretches[2 * i];
      ends[i] = stretches[2 * i + 1];
      before[i + 1] = before[i] + ends[i] - starts[i];
    }
  }

  /** Working seconds of the whole year. */
  long total() {
    return before[starts.length];
  }

  /** Working seconds of the year before this epoch second. */
  long upTo(long second) {
    int stretch = stretchAt(second);
    return stretch < 0 ? 0 : before[stretch] + Math.min(second, ends[stretch]) - starts[stretch];
  }

  /** Whether the second that begins here is working time. */
  boolean isOpenAt(long second) {
    int stretch = stretchAt(second);
    return stretch >= 0 && second < ends[stretch];
  }

  /**
   * The epoch second at which that much work of the year is done.
   *
   * @param worked more than 0, at most {@link #total()}
   */
  long secondAfter(long worked) {
    int found = Arrays.binarySearch(before, worked);
    int stretch = (found >= 0 ? found : -found - 1) - 1;
    return starts[stretch] + worked - before[stretch];
  }

  /** The last stretch that begins at or before the second, or -1. */
  private int stretchAt(long second) {
    int found = Arrays.binarySearch(starts, second);
    return found >= 0 ? found : -found - 2;
  }
}
