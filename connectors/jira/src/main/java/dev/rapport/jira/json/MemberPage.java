package dev.rapport.jira.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some members of a group. */
public record MemberPage(@Nullable Boolean isLast, @Nullable List<JiraUser> values) {
  /** The members that came; empty where none did. */
  public List<JiraUser> present() {
    return values == null ? List.of() : values;
  }

  /** Whether to ask for more. */
  public boolean goesOn() {
    return !present().isEmpty() && !Boolean.TRUE.equals(isLast);
  }
}
