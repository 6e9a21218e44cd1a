package dev.rapport.app.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody probably meant, by edit distance (Levenshtein 1965). */
public final class NearestName {
  private NearestName() {}

  /**
   * The known name with the fewest single-letter edits; ties go to the first in alphabetical order.
   * Empty where even the nearest would have to change by more than half of its letters.
   */
  public static Optional<String> of(String given, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt((String name) -> distance(given, name))
                .thenComparing(Comparator.naturalOrder()))
        .filter(name -> distance(given, name) <= Math.max(1, name.length() / 2));
  }

  /** {@code did you mean "x"? }, or nothing. */
  public static String hint(String given, Collection<String> known) {
    return of(given, known).map(name -> "did you mean \"" + name + "\"? ").orElse("");
  }

  /** Single-letter insertions, deletions and replacements from one text to the other. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      advance(row, from.charAt(i - 1), to, i);
    }
    return row[to.length()];
  }

  private static void advance(int[] row, char letter, String to, int i) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int replaced = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
    }
  }
}
