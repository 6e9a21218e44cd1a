package dev.rapport.jira.json;

import dev.rapport.http.Gathered;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Some members of a group. */
public record MemberPage(@Nullable Boolean isLast, @Nullable List<JiraUser> values) {
  /** All members of a group, asked for page by page: each page by how many came before it. */
  public static List<JiraUser> all(String host, IntFunction<MemberPage> startingAt) {
    Gathered<JiraUser> members = new Gathered<>(host, "a group's list of members");
    MemberPage page;
    do {
      page = startingAt.apply(members.size());
      members.add(page.present());
    } while (page.goesOn());
    return members.all();
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
