package dev.rapport.jira.json;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that every Jira has; any of them may be absent. */
public record StandardFields(
    @Nullable Instant created,
    @Nullable Instant updated,
    @Nullable Instant resolutiondate,
    @Nullable JiraStatus status,
    @Nullable Project project,
    @Nullable Reference issuetype,
    @Nullable Reference priority,
    @Nullable Reference resolution,
    @Nullable Reference security,
    @Nullable JiraUser assignee,
    @Nullable JiraUser reporter,
    @Nullable JiraUser creator,
    @Nullable List<Reference> components,
    @Nullable List<String> labels,
    @Nullable String duedate,
    @Nullable List<Reference> fixVersions,
    @Nullable CommentPage comment) {
  /** What is asked for, by the names that both faces use. */
  public static final List<String> ASKED =
      List.of(
          "created",
          "updated",
          "resolutiondate",
          "status",
          "project",
          "issuetype",
          "priority",
          "resolution",
          "security",
          "assignee",
          "reporter",
          "creator",
          "components",
          "labels",
          "duedate",
          "fixVersions",
          "summary",
          "description",
          "comment");
}
