package dev.rapport.engine.text;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a short form stands for in the words beside it (Schwartz and Hearst, "A simple
 * algorithm for identifying abbreviation definitions in biomedical text", 2003): its letters are
 * looked for from right to left, and the first of them must begin a word.
 */
final class LongForm {
  private static final int MOST_CHARACTERS = 120;

  private LongForm() {}

  /** The end of these words that the short form can stand for; empty where there is none. */
  static Optional<String> before(String shortForm, String words) {
    return match(shortForm, lastWords(words.strip(), mostWords(shortForm)));
  }

  /** These words, as far as the short form can stand for them. */
  static Optional<String> within(String shortForm, String words) {
    String all = words.strip();
    return count(all) > mostWords(shortForm) ? Optional.empty() : match(shortForm, all);
  }

  /** At most min(|A| + 5, 2 |A|) words, of a short form of |A| characters. */
  private static int mostWords(String shortForm) {
    return Math.min(shortForm.length() + 5, 2 * shortForm.length());
  }

  private static Optional<String> match(String shortForm, String words) {
    int at = words.length();
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      char wanted = Character.toLowerCase(shortForm.charAt(i));
      if (Character.isLetterOrDigit(wanted)) {
        at = lastIndex(words, at - 1, wanted, i == 0);
        if (at < 0) {
          return Optional.empty();
        }
      }
    }
    String found = words.substring(words.lastIndexOf(' ', at) + 1).strip();
    return Optional.of(found).filter(it -> isLonger(it, shortForm));
  }

  private static int lastIndex(String words, int from, char wanted, boolean beginsWord) {
    int at = from;
    while (at >= 0
        && (Character.toLowerCase(words.charAt(at)) != wanted
            || (beginsWord && at > 0 && Character.isLetterOrDigit(words.charAt(at - 1))))) {
      at--;
    }
    return at;
  }

  /** It explains nothing where it is as short, or holds the short form itself as a word. */
  private static boolean isLonger(String found, String shortForm) {
    String padded = " " + found.toLowerCase(Locale.ROOT) + " ";
    return found.length() > shortForm.length()
        && found.length() <= MOST_CHARACTERS
        && !padded.contains(" " + shortForm.toLowerCase(Locale.ROOT) + " ");
  }

  private static String lastWords(String words, int most) {
    int at = words.length();
    for (int i = 0; i < most && at > 0; i++) {
      at = words.lastIndexOf(' ', at - 1);
    }
    return words.substring(Math.max(at, 0)).strip();
  }

  private static int count(String words) {
    return words.split("\\s+").length;
  }
}
