package dev.rapport.jira.json;

import dev.rapport.model.TextFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a comment's words.
 *
 * @param facts with mentions as the host spells them: account ids, on Data Center names
 * @param ours whether it carries our mark, unchanged
 * @param mark the hash in our mark, unchanged or not; null where it carries none
 */
public record CommentFacts(TextFacts facts, boolean ours, @Nullable String mark) {
  /** Of a comment without a body. */
  public static final CommentFacts NONE = new CommentFacts(TextFacts.EMPTY, false, null);
}
