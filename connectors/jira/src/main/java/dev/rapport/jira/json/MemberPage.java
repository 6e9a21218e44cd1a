package dev.rapport.jira.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Some members of a group. */
public record MemberPage(@Nullable Boolean isLast, @Nullable List<JiraUser> values) {
  /** All members of a group, asked for page by page: each page by how many came before it. */
  public static List<JiraUser> all(IntFunction<MemberPage> startingAt) {
    List<JiraUser> members = new ArrayList<>();
    MemberPage page;
    do {
      page = startingAt.apply(members.size());
      members.addAll(page.present());
    } while (page.goesOn());
    return members;
  }

  /** The members that came; empty where none did. */
  public List<JiraUser> present() {
    return values == null ? List.of() : values;
  }

  /** Whether to ask for more. */
  public boolean goesOn() {
    return !present().isEmpty() && !Boolean.TRUE.equals(isLast);
  }
}
