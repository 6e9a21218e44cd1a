package dev.rapport.jira.write;

import com.google.gson.JsonElement;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Seal;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.CommentFacts;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.text.AdfReader;
import dev.rapport.jira.text.BlockMark;
import dev.rapport.jira.text.PlainText;
import dev.rapport.jira.text.WikiReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One comment of ours per issue, changed in place. It is found by the mark in its last line, so
 * that a lost answer makes no second one. One that a person has edited is theirs: it is left alone.
 */
final class CommentWrites {
  private final IssueWriter issues;
  private final boolean forCustomers;
  private final Outcomes outcomes;

  /**
   * @param forCustomers whether it is a public reply on service projects, not an internal note
   */
  CommentWrites(IssueWriter issues, boolean forCustomers, Outcomes outcomes) {
    this.issues = issues;
    this.forCustomers = forCustomers;
    this.outcomes = outcomes;
  }

  Receipt apply(HostWrite write, Issue issue, List<Comment> comments) {
    Optional<Comment> edited = find(comments, facts -> facts.mark() != null && !facts.ours());
    Optional<Comment> ours = find(comments, CommentFacts::ours);
    if (ours.isEmpty() && edited.isPresent()) {
      String standing = standing(edited.get());
      if (!standing.equals(write.replaces())) {
        return outcomes.kept(write, standing);
      }
      ours = edited;
    }
    @Nullable String text = write.after();
    if (text == null) {
      ours.ifPresent(comment -> issues.deleteComment(write.sourceId(), id(comment)));
      return ours.isPresent() ? outcomes.applied(write, null) : outcomes.unchanged(write, null);
    }
    return write(write, issue, ours, text);
  }

  /** Of its words nothing is at hand: when it was edited tells one edit from the next. */
  private static String standing(Comment comment) {
    return Seal.of(comment.id() + " " + comment.updated());
  }

  private Receipt write(HostWrite write, Issue issue, Optional<Comment> ours, String text) {
    String marked = text + "\n" + BlockMark.of(words(issues.markup(text)));
    if (ours.isEmpty()) {
      return outcomes.applied(write, add(write.sourceId(), issue, issues.markup(marked)));
    }
    Comment comment = ours.get();
    if (BlockMark.find(marked).equals(Optional.ofNullable(facts(comment).mark()))) {
      return outcomes.unchanged(write, id(comment));
    }
    issues.updateComment(write.sourceId(), id(comment), issues.markup(marked));
    return outcomes.applied(write, id(comment));
  }

  private String add(String issueId, Issue issue, JsonElement body) {
    boolean request =
        Optional.ofNullable(issue.fields())
            .map(fields -> fields.standard().project())
            .filter(project -> project.isServiceProject())
            .isPresent();
    return issues.addComment(issueId, body, request && !forCustomers);
  }

  /** As the reading side will see it. */
  private static String words(JsonElement markup) {
    PlainText plain =
        markup.isJsonPrimitive() ? WikiReader.read(markup.getAsString()) : AdfReader.read(markup);
    return plain.text();
  }

  private static Optional<Comment> find(List<Comment> comments, Predicate<CommentFacts> which) {
    return comments.stream()
        .filter(comment -> comment.id() != null && which.test(facts(comment)))
        .findFirst();
  }

  private static CommentFacts facts(Comment comment) {
    return comment.body() == null ? CommentFacts.NONE : comment.body();
  }

  private static String id(Comment comment) {
    return String.valueOf(comment.id());
  }
}
