package dev.rapport.jira.decode;

import dev.rapport.connector.RawTicket;
import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.RemoteLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue with everything that can be read of its life, and what is needed to understand it.
 *
 * @param sourceId the issue's number
 * @param issue the record as it is now
 * @param changes its whole history, in any order, each at least once
 * @param comments all its comments, in any order, each at least once
 * @param links what it is linked to outside Jira now
 * @param service what was asked of it as a request
 * @param whole whether the history is all there is
 * @param site what the words of this site mean
 */
public record JiraDocument(
    String sourceId,
    Issue issue,
    List<ChangeGroup> changes,
    List<Comment> comments,
    List<RemoteLink> links,
    ServiceAnswers service,
    boolean whole,
    Site site)
    implements RawTicket {
  public JiraDocument {
    changes = List.copyOf(changes);
    comments = List.copyOf(comments);
    links = List.copyOf(links);
  }

  @Override
  public String key() {
    @Nullable String key = issue.key();
    return key == null || key.isBlank() ? sourceId : key;
  }

  /** What the words of a site mean. */
  public record Site(StatusCatalog statuses, KnownFields fields, Accounts accounts) {}
}
