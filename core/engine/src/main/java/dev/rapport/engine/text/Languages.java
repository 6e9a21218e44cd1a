package dev.rapport.engine.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Tells German from English by the share of the words that every text of a language is full of. Any
 * other language, a mixture, and a text too short to tell are not known: a guess would be no fact.
 */
final class Languages {
  private static final Set<String> ENGLISH = WordList.words("english.txt");
  private static final Set<String> GERMAN = WordList.words("german.txt");

  /** Below this share of such words a text is of another language, or a list of names. */
  private static final int ONE_IN = 6;

  private static final int WORDS_LOOKED_AT = 500;

  private Languages() {}

  /** {@code de} or {@code en}, where one of them is at least twice as likely as the other. */
  static Optional<String> of(String text) {
    Matcher words = PlainTextReader.WORD.matcher(text);
    int all = 0;
    int english = 0;
    int german = 0;
    while (all < WORDS_LOOKED_AT && words.find()) {
      String word = words.group().replace('’', '\'').toLowerCase(Locale.ROOT);
      all++;
      english += ENGLISH.contains(word) ? 1 : 0;
      german += GERMAN.contains(word) ? 1 : 0;
    }
    if (Math.max(english, german) * ONE_IN < all || all == 0) {
      return Optional.empty();
    }
    return english >= 2 * german && english > 0
        ? Optional.of("en")
        : german >= 2 * english && german > 0 ? Optional.of("de") : Optional.empty();
  }
}
