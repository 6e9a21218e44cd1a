package dev.rapport.jira.text;

import dev.rapport.model.Sha256;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a comment that we wrote: {@code Rapport block 0123456789abcdef}, the hash of the
 * words above it. By it a comment is known as ours, and as unchanged; the author alone says
 * nothing, because a person may use the same account.
 */
public final class BlockMark {
  private static final Pattern MARK =
      Pattern.compile("(?s)(.*)\\bRapport block ([0-9a-f]{16})\\s*");
  private static final int SHOWN_BYTES = 8;

  private BlockMark() {}

  /** The mark for words as a reader of the host's markup sees them. */
  public static String of(String words) {
    return "Rapport block " + hash(words);
  }

  /** Whether this comment carries the mark of its own words: ours, and as we wrote it. */
  public static boolean isOurs(String words) {
    Matcher mark = MARK.matcher(words);
    return mark.matches() && hash(mark.group(1)).equals(mark.group(2));
  }

  /** The hash in the mark, whether the words above it still fit or were edited; else empty. */
  public static Optional<String> find(String words) {
    Matcher mark = MARK.matcher(words);
    return mark.matches() ? Optional.of(mark.group(2)) : Optional.empty();
  }

  private static String hash(String words) {
    String normal = words.strip().replaceAll("\\s+", " ");
    return Sha256.hex(normal, SHOWN_BYTES);
  }
}
