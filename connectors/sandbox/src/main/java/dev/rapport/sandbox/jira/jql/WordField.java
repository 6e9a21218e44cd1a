package dev.rapport.sandbox.jira.jql;

import dev.rapport.sandbox.jira.site.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A field whose values are things with names.
 *
 * @param resolved what a word of the query stands for; refuses words for which there is nothing
 * @param values what the issue has; empty when nothing
 */
record WordField(
    String name, Function<String, String> resolved, Function<Issue, List<String>> values)
    implements QueryField {
  @Override
  public Predicate<Issue> isOneOf(List<Token> words) {
    Set<String> wanted =
        words.stream().map(word -> folded(resolved.apply(word.text()))).collect(Collectors.toSet());
    return issue -> values.apply(issue).stream().anyMatch(value -> wanted.contains(folded(value)));
  }

  @Override
  public Predicate<Issue> isEmpty() {
    return issue -> values.apply(issue).isEmpty();
  }

  @Override
  public Predicate<Issue> compares(String operator, Token value) {
    throw new JqlException(
        "The operator '" + operator + "' is not supported by the '" + name + "' field.");
  }

  @Override
  public Comparator<Issue> order() {
    return Comparator.comparing(issue -> folded(String.join(" ", values.apply(issue))));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
