package dev.rapport.jira.json;

import dev.rapport.model.TextFacts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the words of a comment, or of a report.
 *
 * @param facts with mentions as the host spells them: account ids, on Data Center names
 * @param ours whether it carries our mark, unchanged
 * @param mark the hash in our mark, unchanged or not; null where it carries none
 * @param numbers of ServiceNow records that it names, where these are looked for
 */
public record CommentFacts(
    TextFacts facts, boolean ours, @Nullable String mark, Set<String> numbers) {
  /** Of a comment without a body. */
  public static final CommentFacts NONE = new CommentFacts(TextFacts.EMPTY, false, null, Set.of());

  public CommentFacts {
    numbers = Set.copyOf(numbers);
  }
}
