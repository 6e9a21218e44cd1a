package dev.rapport.engine.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the acronyms of a text, and what the same text says that they stand for (MEASURES,
 * "Language"). Ticket keys, host names, error codes, constants, addresses and shouting are none.
 * Looks at the first 20,000 characters and finds at most 40, so that a log that somebody pasted
 * does no harm; takes time in proportion to the length.
 */
final class AcronymFinder {
  private static final int LOOKED_AT = 20_000;
  private static final int MOST = 40;
  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[]\\h*+([^()\\[\\]\\n]{2,160}?)\\h*+[)\\]]");
  private static final Pattern SENTENCE = Pattern.compile("[.!?;:]\\s+|\\n+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}/\\\\@$%#]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern NO_WORD =
      Pattern.compile(".*[_\\\\@$%#=<>].*|/.*|.*\\p{L}\\.\\p{L}.*|.*[-./]\\w*\\d.*|.*\\d[-./:].*");
  private static final Pattern PARTS = Pattern.compile("[-/+–]");
  private static final int FEWEST_SHOUTED = 4;
  private static final int LONGEST_WORD = 60;

  private final String text;
  private final Map<String, String> found = new TreeMap<>();
  private final Set<String> lowerCase = new HashSet<>();

  private AcronymFinder(String text) {
    this.text = text.substring(0, Math.min(text.length(), LOOKED_AT));
  }

  /** The acronyms, each with its explanation, "" where the text gives none. */
  static Map<String, String> in(String text) {
    AcronymFinder finder = new AcronymFinder(text);
    finder.explained();
    finder.alone();
    return finder.found;
  }

  private void explained() {
    Matcher brackets = BRACKETS.matcher(text);
    while (found.size() < MOST && brackets.find()) {
      String inner = BLANKS.matcher(brackets.group(1)).replaceAll(" ");
      String before = sentenceBefore(brackets.start());
      String name = inner.split("[,;]", 2)[0].strip();
      if (ShortForms.isInBrackets(name)) {
        String term = ShortForms.singular(name);
        LongForm.before(term, before).ifPresent(meaning -> found.putIfAbsent(term, meaning));
      }
      String last = before.substring(before.lastIndexOf(' ') + 1);
      if (ShortForms.isInBrackets(last)) {
        String term = ShortForms.singular(last);
        LongForm.within(term, inner).ifPresent(meaning -> found.putIfAbsent(term, meaning));
      }
    }
  }

  private String sentenceBefore(int end) {
    String near = text.substring(Math.max(0, end - 200), end);
    String[] sentences = SENTENCE.split(near, -1);
    String last = sentences[sentences.length - 1];
    return BLANKS.matcher(last).replaceAll(" ").strip();
  }

  private void alone() {
    List<String> candidates = new ArrayList<>();
    for (String sentence : SENTENCE.split(text, -1)) {
      List<String> words = words(sentence);
      words.stream().filter(AcronymFinder::isLowerCase).forEach(lowerCase::add);
      if (!isShouted(words)) {
        candidates.addAll(words);
      }
    }
    candidates.stream()
        .map(ShortForms::singular)
        .filter(ShortForms::isAlone)
        // What also stands there in small letters is a word.
        .filter(word -> !lowerCase.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> found.keySet().stream().noneMatch(it -> it.startsWith(word + " ")))
        .distinct()
        .limit(MOST)
        .forEach(word -> found.putIfAbsent(word, ""));
  }

  /** The words of a sentence; the parts of VPN-Zugang and TCP/IP, but not of SRV-DB01. */
  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    for (String chunk : BLANKS.split(sentence, -1)) {
      String bare = chunk.length() > LONGEST_WORD ? "" : EDGES.matcher(chunk).replaceAll("");
      if (!bare.isEmpty() && !NO_WORD.matcher(bare).matches() && !isHostName(bare)) {
        words.addAll(List.of(PARTS.split(bare, -1)));
      }
    }
    return words;
  }

  /** Capitals joined by hyphens alone name a machine or a place: DE-FRA, SRV-PROD. */
  private static boolean isHostName(String chunk) {
    return chunk.contains("-") && chunk.equals(chunk.toUpperCase(Locale.ROOT));
  }

  private static boolean isLowerCase(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** Nothing but capitals, or mostly: then no word of it stands out. */
  private static boolean isShouted(List<String> words) {
    long letters = words.stream().filter(AcronymFinder::hasLetters).count();
    long loud = words.stream().filter(AcronymFinder::isLoud).count();
    return (letters >= 2 && loud == letters) || (letters >= FEWEST_SHOUTED && loud * 2 > letters);
  }

  private static boolean hasLetters(String word) {
    return word.codePoints().filter(Character::isLetter).count() >= 2;
  }

  private static boolean isLoud(String word) {
    return hasLetters(word) && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
