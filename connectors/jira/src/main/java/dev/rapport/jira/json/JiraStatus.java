package dev.rapport.jira.json;

import org.jspecify.annotations.Nullable;

/** A status of the workflow with the coarse category that Jira gives it. */
public record JiraStatus(
    @Nullable String id, @Nullable String name, @Nullable StatusCategory statusCategory) {
  /** {@code new}, {@code indeterminate}, {@code done} or {@code undefined}. */
  public record StatusCategory(@Nullable String key) {}
}
