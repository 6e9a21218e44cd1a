package dev.rapport.jira.decode;

import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.CommentFacts;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns an issue's comments into events, each once. */
final class CommentEvents {
  private final JiraDocument document;
  private final IssueRecord record;

  CommentEvents(JiraDocument document, IssueRecord record) {
    this.document = document;
    this.record = record;
  }

  /**
   * The comments, oldest first.
   *
   * @param links hears what they name
   */
  List<TicketEvent> read(NumberLinks links) {
    Map<String, Comment> comments = new LinkedHashMap<>();
    for (Comment comment : document.comments()) {
      comments.putIfAbsent(record.needed(comment.id(), "comment.id"), comment);
    }
    Map<Stamp, Comment> said = new TreeMap<>(Stamp.CHRONOLOGICAL);
    comments.forEach((id, comment) -> said.put(stamp(id, comment), comment));
    said.forEach((stamp, comment) -> links.read(stamp, body(comment)));
    return said.entrySet().stream()
        .map(comment -> event(comment.getKey(), comment.getValue()))
        .toList();
  }

  private Stamp stamp(String id, Comment comment) {
    Stamp stamp =
        record.stamp(
            "comment:" + id,
            record.needed(comment.created(), "comment.created"),
            HostOrder.ofComment(id),
            document.site().accounts().of(comment.author()));
    return new Stamp(stamp.id(), stamp.at(), stamp.order(), stamp.actor(), body(comment).ours());
  }

  private TicketEvent event(Stamp stamp, Comment comment) {
    return new TicketEvent.Commented(
        stamp,
        visibility(comment),
        document.site().accounts().withStableMentions(body(comment).facts()));
  }

  private static CommentFacts body(Comment comment) {
    return comment.body() == null ? CommentFacts.NONE : comment.body();
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
