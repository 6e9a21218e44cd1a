package dev.rapport.engine.language;

import dev.rapport.engine.language.DraftHint.Kind;
import dev.rapport.engine.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks over a draft in English or German: does it blame a person, talk down, or report a fault
 * with nothing to reproduce it? A list of phrases, so it is sometimes wrong; it gives hints and
 * decides nothing. Pure; keeps nothing.
 */
public final class DraftCheck {
  private static final Pattern BLAME = phrases("blame.txt");
  private static final Pattern TALKING_DOWN = phrases("talking-down.txt");
  private static final Pattern FAULT = phrases("fault.txt");
  private static final Pattern DETAIL = phrases("detail.txt");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^\\h*>.*$");
  private static final Pattern EVIDENCE = Pattern.compile("\\d|[\"“„»«`]|https?:|\\n\\h*[-*•]\\h");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  /** A longer text has told something, whatever its words. */
  private static final int ENOUGH_WORDS = 40;

  private DraftCheck() {}

  /** Hints in the order of the lines, those for the whole last; empty where nothing was found. */
  public static List<DraftHint> of(String draft) {
    String own = QUOTED_LINE.matcher(draft).replaceAll("");
    List<String> lines = own.lines().toList();
    List<DraftHint> hints = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      add(hints, Kind.PERSON_BLAMED, BLAME.matcher(lines.get(i)), i + 1);
      add(hints, Kind.TALKING_DOWN, TALKING_DOWN.matcher(lines.get(i)), i + 1);
    }
    if (isBareFault(own)) {
      hints.add(new DraftHint(Kind.NOTHING_TO_REPRODUCE, 0, ""));
    }
    return hints;
  }

  private static void add(List<DraftHint> hints, Kind kind, Matcher found, int line) {
    while (found.find()) {
      hints.add(new DraftHint(kind, line, found.group()));
    }
  }

  private static boolean isBareFault(String text) {
    return FAULT.matcher(text).find()
        && !DETAIL.matcher(text).find()
        && !EVIDENCE.matcher(text).find()
        && WORD.matcher(text).results().count() < ENOUGH_WORDS;
  }

  /** Whole words, capitals or not; a line is a phrase, a star stands for one or two words. */
  private static Pattern phrases(String name) {
    String any =
        WordList.lines(DraftCheck.class, name).stream()
            .map(DraftCheck::pattern)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String pattern(String phrase) {
    Map<String, String> marks = Map.of("*", "\\p{L}++(?:\\h\\p{L}++)?+", "'", "['’]");
    StringBuilder pattern = new StringBuilder();
    for (String word : phrase.split(" ", -1)) {
      pattern.append(pattern.length() == 0 ? "" : "\\h++");
      String apostrophe = marks.getOrDefault("'", "'");
      pattern.append(
          marks.getOrDefault(word, Pattern.quote(word).replace("'", "\\E" + apostrophe + "\\Q")));
    }
    return pattern.toString();
  }
}
