package dev.rapport.engine.report.sheet;

import java.util.regex.Pattern;

/**
 * Words from elsewhere as a cell may hold them: without control characters and unpaired surrogates,
 * which no spreadsheet can store, with an apostrophe before what it would take for a formula, and
 * not longer than a cell can be.
 */
final class PlainText {
  private static final int LONGEST = 32_767;
  private static final Pattern WHITE = Pattern.compile("[\\t\\r\\n]+");
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");
  private static final String FORMULA = "=+-@\t\r";

  private PlainText() {}

  /** The text, or "" if nothing of it can be kept. */
  static String of(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String plain = UNFIT.matcher(WHITE.matcher(text).replaceAll(" ")).replaceAll("");
    String safe = formula || looksLikeOne(plain) ? "'" + plain : plain;
    return safe.length() <= LONGEST
        ? safe
        : safe.substring(0, safe.offsetByCodePoints(LONGEST - 1, 0));
  }

  /** A control character may have stood before the sign. */
  private static boolean looksLikeOne(String plain) {
    String bare = plain.stripLeading();
    return !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
  }
}
