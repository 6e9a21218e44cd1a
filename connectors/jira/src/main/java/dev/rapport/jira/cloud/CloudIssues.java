package dev.rapport.jira.cloud;

import com.google.gson.JsonElement;
import dev.rapport.jira.json.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues by number, at most {@value #MOST} a call; those that are gone or hidden are left out. */
final class CloudIssues {
  static final int MOST = 100;

  private CloudIssues() {}

  /** A question; what is null is not sent. */
  record Request(
      List<String> issueIdsOrKeys,
      List<String> fields,
      @Nullable List<String> expand,
      @Nullable List<String> properties) {}

  /** The issues, and those that could not be given this time. */
  record Answer(@Nullable List<Issue> issues, @Nullable List<JsonElement> issueErrors) {}
}
