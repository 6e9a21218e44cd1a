package dev.rapport.sandbox.servicenow.query;

import dev.rapport.sandbox.servicenow.query.EncodedQuery.Branch;
import dev.rapport.sandbox.servicenow.query.EncodedQuery.Clause;
import dev.rapport.sandbox.servicenow.query.EncodedQuery.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of an encoded query. What it does not understand it leaves out, as the platform
 * does unless {@code glide.invalid_query.returns_no_rows} is set.
 */
public final class QueryParser {
  private static final Pattern FIELD_AND_REST =
      Pattern.compile("([a-z][a-z0-9_.]*)(.*)", Pattern.DOTALL);
  private static final Pattern DATE_GENERATE =
      Pattern.compile("javascript:\\s*gs\\.dateGenerate\\('([0-9-]+)'\\s*,\\s*'([0-9:]+)'\\)");

  private final List<Branch> branches = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private List<Clause> clauses = new ArrayList<>();

  private QueryParser() {}

  /** The query that a text means; an empty text means every row. */
  public static EncodedQuery parse(String text) {
    QueryParser parser = new QueryParser();
    for (String term : text.split("\\^", -1)) {
      parser.take(term);
    }
    parser.endBranch();
    return new EncodedQuery(List.copyOf(parser.branches), List.copyOf(parser.orders));
  }

  private void take(String term) {
    if (term.startsWith("NQ")) {
      endBranch();
      take(term.substring(2));
    } else if (term.startsWith("ORDERBYDESC")) {
      orders.add(new Order(term.substring(11), true));
    } else if (term.startsWith("ORDERBY")) {
      orders.add(new Order(term.substring(7), false));
    } else if (term.startsWith("OR")) {
      condition(term.substring(2)).ifPresent(this::widenLastClause);
    } else {
      condition(term).ifPresent(one -> clauses.add(new Clause(List.of(one))));
    }
  }

  private void endBranch() {
    branches.add(new Branch(List.copyOf(clauses)));
    clauses = new ArrayList<>();
  }

  /** {@code ^OR} binds to the condition before it. */
  private void widenLastClause(Condition condition) {
    List<Condition> anyOf = new ArrayList<>();
    if (!clauses.isEmpty()) {
      anyOf.addAll(clauses.remove(clauses.size() - 1).anyOf());
    }
    anyOf.add(condition);
    clauses.add(new Clause(List.copyOf(anyOf)));
  }

  private static Optional<Condition> condition(String term) {
    Matcher parts = FIELD_AND_REST.matcher(term);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String rest = parts.group(2);
    return Operator.atStartOf(rest)
        .map(op -> new Condition(parts.group(1), op, operand(rest.substring(op.length()))));
  }

  private static String operand(String text) {
    Matcher call = DATE_GENERATE.matcher(text);
    return call.matches() ? call.group(1) + " " + call.group(2) : text;
  }
}
