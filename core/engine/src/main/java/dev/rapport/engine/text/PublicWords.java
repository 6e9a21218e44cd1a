package dev.rapport.engine.text;

import java.util.regex.Pattern;

/**
 * What a person said to Rapport, in the form in which everybody may read it: whoever is named after
 * an at sign stays out, and a long text is cut.
 */
public final class PublicWords {
  private static final Pattern NAME = Pattern.compile("[@＠](?:\\{[^}]*\\}|\\S+)");

  private PublicWords() {}

  /** The words, each name as an ellipsis. */
  public static String of(String words) {
    return NAME.matcher(words).replaceAll("…");
  }

  /** The same in at most so many characters, an ellipsis at a cut end; {@code most} above 0. */
  public static String of(String words, int most) {
    String nameless = of(words);
    if (nameless.codePointCount(0, nameless.length()) <= most) {
      return nameless;
    }
    return nameless.substring(0, nameless.offsetByCodePoints(0, most - 1)) + "…";
  }
}
