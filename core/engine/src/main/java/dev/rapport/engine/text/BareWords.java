package dev.rapport.engine.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts that say nothing by themselves: "ok", "+1", "done", a greeting, a smile, thanks
 * alone. Thanks alone are thanks, and no word on the work; "yes" and "no" answer something.
 */
final class BareWords {
  private static final Set<String> EMPTY = WordList.words("bare.txt");
  private static final Pattern MENTION = Pattern.compile("@\\{[^}\\n]{0,200}}");
  private static final Pattern VOTE = Pattern.compile("[+-]\\s?1(?![\\d.,:])");
  private static final int MOST_WORDS = 8;

  private BareWords() {}

  static boolean isBare(String text) {
    if (text.isBlank()) {
      return false;
    }
    String own = VOTE.matcher(MENTION.matcher(text).replaceAll(" ")).replaceAll(" ");
    Matcher words = PlainTextReader.WORD.matcher(own);
    for (int count = 0; words.find(); count++) {
      if (count == MOST_WORDS || !EMPTY.contains(words.group().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
