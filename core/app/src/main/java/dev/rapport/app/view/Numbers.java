package dev.rapport.app.view;

import java.util.Locale;

/** Counts as people read them. */
public final class Numbers {
  private Numbers() {}

  /** With a comma between thousands, the same everywhere. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A count with its noun: {@code 1 call}, {@code 2,000 calls}. */
  public static String of(long number, String one, String many) {
    return of(number) + " " + (number == 1 ? one : many);
  }

  /** A share of 0 to 1 in whole percent; {@code <1%} for a sliver. */
  public static String percent(double share) {
    return share > 0 && share < 0.01 ? "<1%" : String.format(Locale.ROOT, "%.0f%%", share * 100);
  }
}
