package dev.rapport.sandbox.jira.jql;

import dev.rapport.sandbox.jira.site.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The issue by its number, which has an order of its own; else like {@link IssueField}. */
record IssueIdField(IssueField issue) implements QueryField {
  @Override
  public Predicate<Issue> isOneOf(List<Token> values) {
    return issue.isOneOf(values);
  }

  @Override
  public Predicate<Issue> isEmpty() {
    return issue.isEmpty();
  }

  @Override
  public Predicate<Issue> compares(String operator, Token value) {
    if (!value.text().matches("\\d{1,18}")) {
      return issue.compares(operator, value);
    }
    long bound = Long.parseLong(value.text());
    return candidate -> QueryField.holds(operator, Long.compare(candidate.id(), bound));
  }

  @Override
  public Comparator<Issue> order() {
    return Comparator.comparing(Issue::id);
  }
}
