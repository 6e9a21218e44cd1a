package dev.rapport.engine.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds what somebody may have meant. The distance of two words is the fewest letters to insert,
 * leave out, change or swap with the next (optimal string alignment).
 */
public final class Spelling {
  private static final int SHORT = 3;
  private static final int MOST = 2;

  private Spelling() {}

  /**
   * The known word that is nearest, at a distance of at most 2, or of at most 1 from a known word
   * of three letters or fewer; of equally near ones the first in alphabetical order. Empty where
   * none is near enough.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(one -> distance(word, one) <= allowed(one))
        .min(Comparator.<String>comparingInt(one -> distance(word, one)).thenComparing(one -> one));
  }

  private static int allowed(String known) {
    return known.length() <= SHORT ? 1 : MOST;
  }

  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(one, other, i, j, cost);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(String one, String other, int i, int j, int[][] cost) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int changed = cost[i - 1][j - 1] + (same ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        Math.min(i, j) > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
  }
}
