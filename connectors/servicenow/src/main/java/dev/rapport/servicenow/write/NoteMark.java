package dev.rapport.servicenow.write;

import dev.rapport.model.Sha256;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a note that we wrote: {@code Rapport block 0123456789abcdef}, the hash of the
 * words above it. By it a note is known as ours; the author alone says nothing, because a person
 * may use the same account.
 */
public final class NoteMark {
  private static final Pattern MARK = Pattern.compile("\\bRapport block ([0-9a-f]{16})\\b");
  private static final Pattern LAST_LINE =
      Pattern.compile("(?s)(.*)\\bRapport block ([0-9a-f]{16})\\s*");
  private static final int DIGITS = 16;

  private NoteMark() {}

  /** Whether a journal entry carries the mark of its own words. */
  public static boolean isOurs(String entry) {
    Matcher mark = LAST_LINE.matcher(entry);
    return mark.matches() && hash(mark.group(1)).equals(mark.group(2));
  }

  /** The words with their mark below them. */
  static String marked(String words) {
    return words.stripTrailing() + "\n" + of(words);
  }

  /** The mark of some words. */
  static String of(String words) {
    return "Rapport block " + hash(words);
  }

  /** Whether these words are the newest of ours in a journal, which shows the newest first. */
  static boolean isNewest(String words, String journal) {
    return newest(journal).filter(hash(words)::equals).isPresent();
  }

  /** The mark of our newest note in a journal; empty where there is none. */
  static Optional<String> newest(String journal) {
    Matcher mark = MARK.matcher(journal);
    return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
  }

  private static String hash(String words) {
    String normal = words.strip().replaceAll("\\s+", " ");
    return Sha256.hex(normal).substring(0, DIGITS);
  }
}
