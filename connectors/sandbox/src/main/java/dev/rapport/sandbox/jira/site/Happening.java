package dev.rapport.sandbox.jira.site;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an issue, as webhooks tell it.
 *
 * @param event such as {@code jira:issue_updated}
 * @param issue as it is now; as it was, where it is gone
 * @param comment the comment that it is about; null where it is about none
 */
public record Happening(String event, Issue issue, @Nullable Comment comment) {
  static Happening of(String event, Issue issue) {
    return new Happening(event, issue, null);
  }
}
