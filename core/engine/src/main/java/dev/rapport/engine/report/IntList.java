package dev.rapport.engine.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in the order they came, four bytes each: a cohort of a million fits in a few of these.
 */
final class IntList {
  private static final int FEW = 8;

  private int[] values = new int[0];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FEW, size + size / 2));
    }
    values[size++] = value;
  }

  void addAll(IntList other) {
    values = Arrays.copyOf(values, size + other.size);
    System.arraycopy(other.values, 0, values, size, other.size);
    size += other.size;
  }

  int size() {
    return size;
  }

  /** The lower one of the two in the middle; null without values, and of fewer than this. */
  @Nullable Integer median(int fewest) {
    int[] sorted = toArray();
    Arrays.sort(sorted);
    return size == 0 || size < fewest ? null : sorted[(size - 1) / 2];
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
