package dev.rapport.jira.read;

import dev.rapport.connector.HostException;
import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.RemoteLink;
import java.util.List;
import java.util.Set;

/**
 * Where an issue is linked to outside Jira. It takes a call for each issue, so that only those are
 * asked whose history says that somebody made such a link.
 */
final class RemoteLinks {
  private static final String ITEM = "RemoteIssueLink";

  /** Linking may be switched off, and the issue may be gone by now. */
  private static final Set<HostException.Kind> NONE_THERE =
      Set.of(HostException.Kind.FORBIDDEN, HostException.Kind.NOT_FOUND);

  private RemoteLinks() {}

  static List<RemoteLink> of(JiraFace face, String issue, List<ChangeGroup> changes) {
    boolean linked =
        changes.stream()
            .flatMap(change -> change.changes().stream())
            .anyMatch(item -> ITEM.equals(item.field()) || ITEM.equals(item.fieldId()));
    return linked ? read(face, issue) : List.of();
  }

  private static List<RemoteLink> read(JiraFace face, String issue) {
    try {
      return face.remoteLinks(issue);
    } catch (HostException e) {
      if (!NONE_THERE.contains(e.kind())) {
        throw e;
      }
      return List.of();
    }
  }
}
