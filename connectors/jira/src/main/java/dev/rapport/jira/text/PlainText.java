package dev.rapport.jira.text;

import java.util.Set;

/**
 * What a person said, without markup. Code, quotes and addresses of links are left out; lines are
 * kept, because a command stands at the start of one. A mention stands as {@code @} and the id.
 *
 * @param text the words; "" where nothing was said
 * @param mentions ids (Data Center: names) of the accounts that were mentioned
 */
public record PlainText(String text, Set<String> mentions) {
  /** Nothing was said. */
  public static final PlainText EMPTY = new PlainText("", Set.of());

  public PlainText {
    mentions = Set.copyOf(mentions);
  }
}
