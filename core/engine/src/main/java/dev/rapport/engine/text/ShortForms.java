package dev.rapport.engine.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks like a short form, and what only looks like one. */
final class ShortForms {
  /** In brackets, beside its long form: one or two words, as published. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}&/+.-]{1,9}|[\\p{L}\\p{N}]{1,6} \\p{L}{1,3}");

  /** Alone in a text: mostly capitals, few of them; CamelCase names and numbers are none. */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{N}&]{1,6}|\\p{Lu}{1,3}\\p{Ll}\\p{Lu}{1,3}|\\p{Lu}{2,3}\\p{Ll}\\p{N}");

  private static final Pattern PLURAL = Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{N}]+)['’]?s");

  /** Ticket keys, error codes and versions: letters with a number of several digits behind. */
  private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}+\\d{2,}|\\p{Lu}\\d+|\\d.*");

  private static final Set<String> CAPITALS = WordList.words("capitals.txt");
  private static final Set<String> ENGLISH = WordList.words("english.txt");
  private static final Set<String> GERMAN = WordList.words("german.txt");

  private ShortForms() {}

  /** Whether a word in brackets, or before them, can be one that its neighbours explain. */
  static boolean isInBrackets(String text) {
    return text.length() <= 10
        && IN_BRACKETS.matcher(text).matches()
        && text.chars().anyMatch(Character::isUpperCase)
        && !NUMBERED.matcher(text).matches();
  }

  /** Whether a word without explanation is one: a guess, so a narrow one. */
  static boolean isAlone(String word) {
    return ALONE.matcher(word).matches()
        && !NUMBERED.matcher(word).matches()
        && !isOrdinary(word.toLowerCase(Locale.ROOT));
  }

  /** A word of everyday texts, whatever its letters' case. */
  static boolean isOrdinary(String lowerCase) {
    return CAPITALS.contains(lowerCase)
        || (ENGLISH.contains(lowerCase) && !"it".equals(lowerCase))
        || GERMAN.contains(lowerCase);
  }

  /** Several of a kind are named as one: VPNs as VPN. */
  static String singular(String word) {
    Matcher plural = PLURAL.matcher(word);
    return plural.matches() ? plural.group(1) : word;
  }
}
