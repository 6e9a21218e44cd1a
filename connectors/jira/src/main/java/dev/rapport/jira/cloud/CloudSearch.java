package dev.rapport.jira.cloud;

import dev.rapport.jira.json.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search that pages by token. */
final class CloudSearch {
  private CloudSearch() {}

  /**
   * A question; what is null is not sent.
   *
   * @param reconcileIssues the same list on every page of one search
   */
  record Request(
      String jql,
      List<String> fields,
      int maxResults,
      @Nullable String nextPageToken,
      @Nullable List<Long> reconcileIssues) {}

  /** A page. */
  record Answer(
      @Nullable List<Issue> issues, @Nullable String nextPageToken, @Nullable Boolean isLast) {
    /** What to ask the next page with; null on the last. */
    @Nullable String next() {
      boolean more = nextPageToken != null && !nextPageToken.isBlank();
      return more && !Boolean.TRUE.equals(isLast) ? nextPageToken : null;
    }
  }

  /** How many issues, roughly. */
  record CountRequest(String jql) {}

  /** So many. */
  record Count(long count) {}
}
