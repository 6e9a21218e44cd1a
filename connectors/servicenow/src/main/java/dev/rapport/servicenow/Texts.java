package dev.rapport.servicenow;

import dev.rapport.connector.TextReader;
import dev.rapport.model.TextFacts;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Draws from a text of the host what is kept of it.
 *
 * @param keysInText whether keys of Jira issues are looked for
 */
record Texts(TextReader reader, boolean keysInText) {
  /** {@code ABC-12}: capitals, as Jira gives them unless an admin changed that. */
  private static final Pattern KEY =
      Pattern.compile("(?<![\\p{L}\\p{N}_-])[A-Z][A-Z0-9_]{1,9}-[1-9]\\d{0,8}(?![\\p{L}\\p{N}_-])");

  /**
   * What is kept.
   *
   * @param keys what looks like the key of a Jira issue, each once; empty where they are not wanted
   */
  record Kept(TextFacts facts, Set<String> keys) {
    Kept {
      keys = Set.copyOf(keys);
    }
  }

  /** Reads a text in the host's markup. */
  Kept read(String text) {
    String plain = JournalText.plain(text);
    return new Kept(reader.read(plain, Set.of()), keysInText ? keys(plain) : Set.of());
  }

  private static Set<String> keys(String plain) {
    return KEY.matcher(plain)
        .results()
        .map(MatchResult::group)
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }
}
