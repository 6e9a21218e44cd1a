package dev.rapport.jira.decode;

import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.CommentFacts;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns an issue's comments into events, each once. */
final class CommentEvents {
  private final JiraDocument document;
  private final IssueRecord record;

  CommentEvents(JiraDocument document, IssueRecord record) {
    this.document = document;
    this.record = record;
  }

  List<TicketEvent> read() {
    Map<String, Comment> comments = new LinkedHashMap<>();
    for (Comment comment : document.comments()) {
      comments.putIfAbsent(record.needed(comment.id(), "comment.id"), comment);
    }
    return comments.entrySet().stream()
        .map(comment -> event(comment.getKey(), comment.getValue()))
        .toList();
  }

  private TicketEvent event(String id, Comment comment) {
    Accounts accounts = document.site().accounts();
    CommentFacts body = comment.body() == null ? CommentFacts.NONE : comment.body();
    Stamp stamp =
        record.stamp(
            "comment:" + id,
            record.needed(comment.created(), "comment.created"),
            HostOrder.ofComment(id),
            accounts.of(comment.author()));
    return new TicketEvent.Commented(
        new Stamp(stamp.id(), stamp.at(), stamp.order(), stamp.actor(), body.ours()),
        visibility(comment),
        accounts.withStableMentions(body.facts()));
  }

  /**
   * On a service project only Jira Service Management's own mark counts: a comment for a role is
   * still shown in the portal. Elsewhere a comment for a role or group is not for both sides.
   */
  private Visibility visibility(Comment comment) {
    boolean restricted = !record.isRequest() && comment.visibility() != null;
    return comment.isInternal() || restricted ? Visibility.INTERNAL : Visibility.PUBLIC;
  }
}
