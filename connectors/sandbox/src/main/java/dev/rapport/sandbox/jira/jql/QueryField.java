package dev.rapport.sandbox.jira.jql;

import dev.rapport.sandbox.jira.site.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** A field that queries may name. */
interface QueryField {

  /** Issues whose field is one of the values given, as written in the query. */
  Predicate<Issue> isOneOf(List<Token> values);

  /** Issues whose field has no value. */
  Predicate<Issue> isEmpty();

  /**
   * Issues whose field lies on one side of a value.
   *
   * @throws JqlException where the field has no order
   */
  Predicate<Issue> compares(String operator, Token value);

  /** The order of issues by this field, ascending. */
  Comparator<Issue> order();

  /** Whether a comparison with that outcome satisfies an operator. */
  static boolean holds(String operator, int outcome) {
    return switch (operator) {
      case ">" -> outcome > 0;
      case ">=" -> outcome >= 0;
      case "<" -> outcome < 0;
      default -> outcome <= 0;
    };
  }
}
