package dev.rapport.engine.text;

import dev.rapport.model.SlashCommand;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people say to Rapport: a known word after a slash at the start of a line, with the
 * rest of that line. Small letters or capitals, blanks, marks that cannot be seen, a full-width
 * slash, and a colon or none make no difference. A name that is almost right is kept without its
 * words, so that it can be answered; anything else after a slash, a path for example, is no
 * command. Keeps nothing of the text; safe to share.
 */
public final class CommandReader {
  /** What can be said. */
  static final List<String> NAMES = List.of("agree", "goal", "option", "thanks", "tip", "waive");

  /** Longer words of one command are cut to this many characters (code points). */
  static final int MOST_CHARACTERS = 1_000;

  /** Commands of one text beyond this many are not read. */
  static final int MOST_COMMANDS = 50;

  /** A place that people write about; one letter from a command, and never meant as one. */
  private static final String TEMPORARY_FOLDER = "tmp";

  private static final Pattern COMMAND =
      Pattern.compile(
          "[\\h\\p{Cf}]*+[/／](\\h?)[\\p{Cf}]*+([\\p{L}\\p{M}]{2,15}+)[\\p{Cf}]*+"
              + "(?:[:：,;]|[.!]?+(?=\\h|$)|(?=[@＠]))(.*+)");

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private CommandReader() {}

  /** The commands of a plain text, in order; empty where there are none. */
  public static List<SlashCommand> read(String plain) {
    return plain
        .lines()
        .map(COMMAND::matcher)
        .filter(Matcher::matches)
        .flatMap(line -> command(line).stream())
        .limit(MOST_COMMANDS)
        .toList();
  }

  /** The command that was meant by a misspelt name; empty for one that is spelt right. */
  public static Optional<String> meant(String name) {
    return NAMES.contains(name) ? Optional.empty() : Spelling.nearest(name, NAMES);
  }

  private static Optional<SlashCommand> command(Matcher line) {
    String name = name(line.group(2));
    if (NAMES.contains(name)) {
      return Optional.of(new SlashCommand(name, words(line.group(3))));
    }
    boolean near =
        line.group(1).isEmpty() && !name.equals(TEMPORARY_FOLDER) && meant(name).isPresent();
    return near ? Optional.of(new SlashCommand(name, "")) : Optional.empty();
  }

  /** Full-width letters and accents make no other name. */
  private static String name(String written) {
    String letters = Normalizer.normalize(written, Normalizer.Form.NFKD);
    return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** As given, without what could turn or hide the words around it. */
  private static String words(String rest) {
    String seen = UNSEEN.matcher(rest.replace('\t', ' ')).replaceAll("").strip();
    return seen.codePointCount(0, seen.length()) <= MOST_CHARACTERS
        ? seen
        : seen.substring(0, seen.offsetByCodePoints(0, MOST_CHARACTERS)).strip();
  }
}
