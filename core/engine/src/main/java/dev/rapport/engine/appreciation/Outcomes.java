package dev.rapport.engine.appreciation;

import dev.rapport.engine.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people can be thanked for: the six of MEASURES, "Appreciation", and the organisation's own.
 *
 * @param names lower case, words joined by dashes; the built-in ones first
 */
public record Outcomes(List<String> names) {
  /** Thanks of which nobody said what for. */
  public static final String PLAIN = "thanks";

  private static final List<String> BUILT_IN =
      List.of(
          "saved-time",
          "averted-threat",
          "taught-me",
          "clear-report",
          "patience",
          "above-and-beyond");

  /** The built-in ones alone. */
  public static final Outcomes USUAL = new Outcomes(BUILT_IN);

  public Outcomes {
    names = List.copyOf(names);
  }

  /** The built-in ones and these, written in whatever way people join words. */
  public static Outcomes with(Collection<String> own) {
    return new Outcomes(
        Stream.concat(BUILT_IN.stream(), own.stream().map(Outcomes::joined)).distinct().toList());
  }

  /** An outcome at the beginning of a text. */
  record Found(String outcome, int length) {}

  /**
   * The outcome with which a text begins, however its words are joined, with how many characters of
   * the text it takes; a slip of the pen is forgiven in one whose words are joined by dashes.
   */
  Optional<Found> at(String text) {
    return names.stream()
        .filter(name -> begins(text, name))
        .max(Comparator.comparingInt(String::length))
        .map(name -> new Found(name, name.length()))
        .or(() -> slipped(text));
  }

  private Optional<Found> slipped(String text) {
    int end = 0;
    while (end < text.length() && isInName(text.charAt(end))) {
      end++;
    }
    String word = text.substring(0, end).toLowerCase(Locale.ROOT);
    List<String> joined = new ArrayList<>(names);
    joined.removeIf(name -> name.indexOf('-') < 0);
    int length = end;
    return word.indexOf('-') < 0
        ? Optional.empty()
        : Spelling.nearest(word, joined).map(name -> new Found(name, length));
  }

  private static boolean begins(String text, String name) {
    return text.length() >= name.length()
        && joined(text.substring(0, name.length())).equals(name)
        && (text.length() == name.length() || !isInName(text.charAt(name.length())));
  }

  private static boolean isInName(char letter) {
    return letter == '-' || letter == '_' || Character.isLetterOrDigit(letter);
  }

  private static String joined(String words) {
    return words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }
}
