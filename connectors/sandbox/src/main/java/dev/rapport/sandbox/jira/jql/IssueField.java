package dev.rapport.sandbox.jira.jql;

import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Issues;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The issue itself, named by key, former key or number.
 *
 * @param strict whether a name that leads nowhere is refused, rather than found nowhere
 */
record IssueField(Issues issues, boolean strict) implements QueryField {
  private static final Comparator<Issue> BY_KEY =
      Comparator.comparing(Issue::projectKey).thenComparing(Issue::number);

  @Override
  public Predicate<Issue> isOneOf(List<Token> values) {
    Set<Long> wanted =
        values.stream()
            .flatMap(word -> issue(word).stream())
            .map(Issue::id)
            .collect(Collectors.toSet());
    return issue -> wanted.contains(issue.id());
  }

  @Override
  public Predicate<Issue> isEmpty() {
    return issue -> false;
  }

  @Override
  public Predicate<Issue> compares(String operator, Token value) {
    Optional<Issue> bound = issue(value);
    return issue -> bound.filter(other -> holds(issue, operator, other)).isPresent();
  }

  @Override
  public Comparator<Issue> order() {
    return BY_KEY;
  }

  private static boolean holds(Issue issue, String operator, Issue bound) {
    return issue.projectKey().equals(bound.projectKey())
        && QueryField.holds(operator, Long.compare(issue.number(), bound.number()));
  }

  private Optional<Issue> issue(Token token) {
    Optional<Issue> found = issues.find(token.text());
    if (strict && found.isEmpty()) {
      throw new JqlException(
          "An issue with key '" + token.text() + "' does not exist for field 'issuekey'.");
    }
    return found;
  }
}
