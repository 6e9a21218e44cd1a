package dev.rapport.engine.text;

import java.util.List;

/** How alike two texts are, by what a {@link Sketcher} keeps of them. */
public final class Sketches {
  private static final int NIBBLES = 64 / Sketcher.BITS;
  private static final int LONGS = Sketcher.COMPONENTS / NIBBLES;
  private static final double BY_CHANCE = 1.0 / (1 << Sketcher.BITS);
  private static final long LOWEST_BITS = 0x1111_1111_1111_1111L;
  private static final int ROWS = 3;
  private static final int BANDS = Sketcher.COMPONENTS / ROWS;

  /** How many keys {@link #key} has for a sketch. */
  public static final int KEYS = 2 * BANDS;

  private Sketches() {}

  /**
   * How many words two texts share of all their words (Jaccard), estimated, from 0 to 1: the mean
   * of their first lines' and of the wholes'. The standard error is about 0.05. 0 where either has
   * no sketch.
   */
  public static double similarity(List<Long> one, List<Long> other) {
    return one.size() != 2 * LONGS || other.size() != 2 * LONGS
        ? 0
        : (shared(one, other, 0) + shared(one, other, LONGS)) / 2;
  }

  /**
   * One of the keys under which alike sketches are likely to meet (locality-sensitive hashing):
   * texts that share four words in ten meet under one of them five times in six for each half.
   *
   * @param sketch one that is not empty
   * @param number from 0 to {@link #KEYS} - 1
   */
  public static int key(List<Long> sketch, int number) {
    int first = number < BANDS ? number * ROWS : (number - BANDS) * ROWS + Sketcher.COMPONENTS;
    int key = number;
    for (int i = first; i < first + ROWS; i++) {
      key = key << Sketcher.BITS | component(sketch, i);
    }
    return key;
  }

  private static int component(List<Long> sketch, int at) {
    int shift = Sketcher.BITS * (at % NIBBLES);
    return (int) (sketch.get(at / NIBBLES) >>> shift) & ((1 << Sketcher.BITS) - 1);
  }

  /** What chance alone makes equal is taken off. */
  private static double shared(List<Long> one, List<Long> other, int from) {
    int different = 0;
    for (int i = from; i < from + LONGS; i++) {
      long bits = one.get(i) ^ other.get(i);
      long folded = bits | bits >>> 1;
      different += Long.bitCount((folded | folded >>> 2) & LOWEST_BITS);
    }
    double equal = 1 - (double) different / Sketcher.COMPONENTS;
    return Math.max(0, (equal - BY_CHANCE) / (1 - BY_CHANCE));
  }
}
