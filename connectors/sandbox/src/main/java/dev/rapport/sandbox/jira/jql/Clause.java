package dev.rapport.sandbox.jira.jql;

import dev.rapport.sandbox.jira.site.Issue;
import java.util.List;

/** A condition on issues. */
sealed interface Clause {

  boolean matches(Issue issue);

  /** All of several conditions. */
  record All(List<Clause> parts) implements Clause {
    @Override
    public boolean matches(Issue issue) {
      return parts.stream().allMatch(part -> part.matches(issue));
    }
  }

  /** At least one of several conditions. */
  record Any(List<Clause> parts) implements Clause {
    @Override
    public boolean matches(Issue issue) {
      return parts.stream().anyMatch(part -> part.matches(issue));
    }
  }

  /** Not a condition. */
  record Not(Clause part) implements Clause {
    @Override
    public boolean matches(Issue issue) {
      return !part.matches(issue);
    }
  }

  /** A condition on one field. */
  non-sealed interface OnField extends Clause {}
}
