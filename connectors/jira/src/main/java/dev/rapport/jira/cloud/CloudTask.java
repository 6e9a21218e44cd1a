package dev.rapport.jira.cloud;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that Jira does in its own time. */
record CloudTask(@Nullable String status) {
  private static final Set<String> FAILED = Set.of("FAILED", "CANCELLED", "DEAD");

  /** The issues that a task is about. */
  record Selection(List<Long> entityIds) {}

  boolean isDone() {
    return "COMPLETE".equals(status);
  }

  boolean hasFailed() {
    return status != null && FAILED.contains(status);
  }
}
