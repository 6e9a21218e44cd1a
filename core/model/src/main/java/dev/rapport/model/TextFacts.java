package dev.rapport.model;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a text: facts, never words. The text itself is dropped once this is drawn from
 * it.
 *
 * @param characters length in characters (code points), 0 for an empty text
 * @param words number of words, 0 for an empty text
 * @param language ISO 639-1 code, or null when not known
 * @param question whether it has a question mark outside quotes, code and links
 * @param thanks whether it has one of the words of thanks (a suggestion, never a decision)
 * @param mentions the accounts that it mentions, ids of the same host
 */
public record TextFacts(
    int characters,
    int words,
    @Nullable String language,
    boolean question,
    boolean thanks,
    Set<String> mentions) {
  /** The facts of an empty text. */
  public static final TextFacts EMPTY = new TextFacts(0, 0, null, false, false, Set.of());

  public TextFacts {
    mentions = Set.copyOf(mentions);
  }

  /** ISO 639-1 code of the language, where it is known. */
  public Optional<String> languageCode() {
    return Optional.ofNullable(language);
  }
}
