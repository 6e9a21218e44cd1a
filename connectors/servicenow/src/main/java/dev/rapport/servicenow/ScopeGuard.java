package dev.rapport.servicenow;

import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds rows against the query that the admin narrowed the scope down to: the host leaves out, and
 * does not say so, what it does not understand and what the account may not ask. Each column must
 * come back with some row, and what plainly compares with a value must be true of every row;
 * ranges, scripts and alternatives are the host's to judge.
 */
final class ScopeGuard {
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:OR)?([a-z][a-z0-9_.]*)"
              + "(!=|=|NOT IN|IN(?!STANCEOF)|ISEMPTY|ISNOTEMPTY|[^a-z0-9_.]?.*?)(.*)",
          Pattern.DOTALL);

  /** Never asked for: their words are nobody's business here. */
  private static final Set<String> TEXTS =
      Set.of("short_description", "description", "comments", "work_notes", "close_notes");

  private final List<Condition> conditions;
  private final List<String> columns;

  /** A comparison that every row has to pass. */
  private record Condition(String text, String column, String operator, String value) {
    boolean passes(String found) {
      return switch (operator) {
        case "=" -> same(value, found);
        case "!=" -> !same(value, found);
        case "IN" -> among(found);
        case "NOT IN" -> !among(found);
        case "ISEMPTY" -> found.isEmpty();
        case "ISNOTEMPTY" -> !found.isEmpty();
        default -> true;
      };
    }

    private boolean among(String found) {
      return Stream.of(value.split(",")).anyMatch(one -> same(one, found));
    }

    private static boolean same(String asked, String found) {
      return plain(asked).equals(plain(found));
    }

    /** The host takes 1 for true and NULL for empty, and does not tell capital letters apart. */
    private static String plain(String value) {
      String folded = value.strip().toLowerCase(Locale.ROOT);
      return switch (folded) {
        case "true" -> "1";
        case "false" -> "0";
        case "null" -> "";
        default -> folded;
      };
    }
  }

  /**
   * @param query as {@link Scope} took it
   */
  ScopeGuard(EncodedQuery query) {
    List<Condition> plain = new ArrayList<>();
    List<String> named = new ArrayList<>();
    String[] parts = query.text().split("\\^", -1);
    for (int i = 0; i < parts.length; i++) {
      Matcher part = CONDITION.matcher(parts[i]);
      if (!part.matches() || TEXTS.contains(part.group(1))) {
        continue;
      }
      named.add(part.group(1));
      boolean alternative =
          parts[i].startsWith("OR") || (i + 1 < parts.length && parts[i + 1].startsWith("OR"));
      if (!alternative && !part.group(3).contains("javascript:")) {
        plain.add(new Condition(parts[i], part.group(1), part.group(2), part.group(3)));
      }
    }
    conditions = List.copyOf(plain);
    columns = named.stream().distinct().toList();
  }

  /** The columns that have to be asked for; none for a scope that is not narrowed down. */
  List<String> columns() {
    return columns;
  }

  /** What the host left out, in words; empty where nothing shows that it did. */
  Optional<String> broken(List<Row> rows) {
    return unknown(rows).or(() -> untrue(rows));
  }

  /** What stands behind an empty reference is absent, so only plain columns tell. */
  private Optional<String> unknown(List<Row> rows) {
    return columns.stream()
        .filter(column -> !column.contains("."))
        .filter(column -> !rows.isEmpty() && rows.stream().noneMatch(row -> row.has(column)))
        .findFirst()
        .map(column -> "the column " + column + " of scope.query");
  }

  private Optional<String> untrue(List<Row> rows) {
    return conditions.stream()
        .filter(
            condition ->
                rows.stream()
                    .filter(row -> row.has(condition.column()))
                    .anyMatch(row -> !condition.passes(row.text(condition.column()))))
        .findFirst()
        .map(condition -> "the condition on " + condition.column() + " of scope.query");
  }
}
