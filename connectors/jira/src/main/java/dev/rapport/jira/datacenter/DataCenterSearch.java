package dev.rapport.jira.datacenter;

import dev.rapport.jira.json.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search that pages by offset. */
final class DataCenterSearch {
  private DataCenterSearch() {}

  /**
   * A question.
   *
   * @param validateQuery false where an issue that is gone must not spoil the rest
   */
  record Request(
      String jql,
      int startAt,
      int maxResults,
      List<String> fields,
      List<String> expand,
      boolean validateQuery) {}

  /**
   * A page.
   *
   * @param maxResults what the host made of the number asked for: the admin caps it
   */
  record Answer(
      @Nullable List<Issue> issues,
      @Nullable Integer startAt,
      @Nullable Integer maxResults,
      @Nullable Integer total) {
    /** The issues that came; empty where none did. */
    List<Issue> present() {
      return issues == null ? List.of() : issues;
    }

    /** Where the next page starts; null on the last. */
    @Nullable Integer next(int asked) {
      int got = issues == null ? 0 : issues.size();
      boolean ended =
          got == 0
              || (total != null && asked + got >= total)
              || (total == null && (maxResults == null || got < maxResults));
      return ended ? null : asked + got;
    }
  }
}
