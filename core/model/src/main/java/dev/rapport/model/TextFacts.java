package dev.rapport.model;

import java.util.List;
import java.util.Map;
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
 * @param bare whether it says nothing by itself, for example "ok", "+1" or "done"
 * @param mentions the accounts that it mentions, ids of the same host
 * @param commands what it says to Rapport, in order; the one part of a text that is kept as given
 * @param terms the acronyms that it uses, each with the explanation that the same text gives, ""
 *     where it gives none
 * @param sketch a keyed sketch of its wording, from which no word can be had back; alike texts have
 *     alike sketches; empty where none was drawn
 */
public record TextFacts(
    int characters,
    int words,
    @Nullable String language,
    boolean question,
    boolean thanks,
    boolean bare,
    Set<String> mentions,
    List<SlashCommand> commands,
    Map<String, String> terms,
    List<Long> sketch) {
  /** The facts of an empty text. */
  public static final TextFacts EMPTY = new TextFacts(0, 0, null, false, false, Set.of());

  public TextFacts {
    mentions = Set.copyOf(mentions);
    commands = List.copyOf(commands);
    terms = Map.copyOf(terms);
    sketch = List.copyOf(sketch);
  }

  /** A text that is not bare, gives no command, uses no acronym, and has no sketch. */
  public TextFacts(
      int characters,
      int words,
      @Nullable String language,
      boolean question,
      boolean thanks,
      Set<String> mentions) {
    this(
        characters,
        words,
        language,
        question,
        thanks,
        false,
        mentions,
        List.of(),
        Map.of(),
        List.of());
  }

  /** The same facts, without the sketch. */
  public TextFacts withoutSketch() {
    return new TextFacts(
        characters, words, language, question, thanks, bare, mentions, commands, terms, List.of());
  }

  /** ISO 639-1 code of the language, where it is known. */
  public Optional<String> languageCode() {
    return Optional.ofNullable(language);
  }
}
