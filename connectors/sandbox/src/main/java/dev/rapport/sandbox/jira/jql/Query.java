package dev.rapport.sandbox.jira.jql;

import dev.rapport.sandbox.jira.site.Issue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query that was understood. */
public final class Query {
  private final @Nullable Clause restriction;
  private final Comparator<Issue> order;

  Query(@Nullable Clause restriction, Comparator<Issue> order) {
    this.restriction = restriction;
    this.order = order;
  }

  /** Whether it asks for less than everything, as Cloud demands. */
  public boolean isBounded() {
    return restriction != null;
  }

  /** The order of its result; no two issues are equal in it. */
  public Comparator<Issue> order() {
    return order;
  }

  /** The issues it asks for, in its order. */
  public List<Issue> run(Collection<Issue> issues) {
    return issues.stream()
        .filter(issue -> restriction == null || restriction.matches(issue))
        .sorted(order)
        .toList();
  }
}
