package dev.rapport.jira.cloud;

import dev.rapport.jira.json.ChangeGroup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The histories of many issues; one may be split over pages. */
final class CloudHistories {
  private CloudHistories() {}

  /** A question; what is null is not sent. */
  record Request(List<String> issueIdsOrKeys, int maxResults, @Nullable String nextPageToken) {}

  /** A page. */
  record Answer(@Nullable List<OfIssue> issueChangeLogs, @Nullable String nextPageToken) {
    List<OfIssue> present() {
      return issueChangeLogs == null ? List.of() : issueChangeLogs;
    }

    /** The changes of all its issues. */
    List<ChangeGroup> groups() {
      return present().stream()
          .map(OfIssue::changeHistories)
          .filter(Objects::nonNull)
          .flatMap(List::stream)
          .toList();
    }
  }

  /** Some changes of one issue. */
  record OfIssue(@Nullable String issueId, @Nullable List<ChangeGroup> changeHistories) {}
}
