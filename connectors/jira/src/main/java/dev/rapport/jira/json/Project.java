package dev.rapport.jira.json;

import org.jspecify.annotations.Nullable;

/** The project of an issue. */
public record Project(@Nullable String id, @Nullable String key, @Nullable String projectTypeKey) {
  /** Whether customers see its issues through a portal. */
  public boolean isServiceProject() {
    return "service_desk".equals(projectTypeKey);
  }
}
