package dev.rapport.sandbox.jira.jql;

import dev.rapport.sandbox.jira.site.Issue;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A field whose value is a moment. */
record InstantField(QueryDates dates, Function<Issue, @Nullable Instant> value)
    implements QueryField {
  @Override
  public Predicate<Issue> isOneOf(List<Token> values) {
    Set<Instant> moments = new HashSet<>();
    values.forEach(written -> moments.add(dates.read(written)));
    return issue -> moments.contains(value.apply(issue));
  }

  @Override
  public Predicate<Issue> isEmpty() {
    return issue -> value.apply(issue) == null;
  }

  @Override
  public Predicate<Issue> compares(String operator, Token written) {
    Instant bound = dates.read(written);
    return issue -> {
      Instant moment = value.apply(issue);
      return moment != null && QueryField.holds(operator, moment.compareTo(bound));
    };
  }

  @Override
  public Comparator<Issue> order() {
    return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
  }
}
