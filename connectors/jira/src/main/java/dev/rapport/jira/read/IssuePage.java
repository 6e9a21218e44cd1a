package dev.rapport.jira.read;

import dev.rapport.jira.json.Issue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search; it may be empty while more follows.
 *
 * @param next what to ask the next page with; null on the last
 * @param servedAt by the host's clock; null where it did not say
 */
public record IssuePage(List<Issue> issues, @Nullable String next, @Nullable Instant servedAt) {
  public IssuePage {
    issues = List.copyOf(issues);
  }
}
