package dev.rapport.jira.json;

import dev.rapport.model.TextFacts;

/**
 * What is left of a comment's words.
 *
 * @param facts with mentions as the host spells them: account ids, on Data Center names
 * @param ours whether it carries our mark, unchanged
 */
public record CommentFacts(TextFacts facts, boolean ours) {
  /** Of a comment without a body. */
  public static final CommentFacts NONE = new CommentFacts(TextFacts.EMPTY, false);
}
