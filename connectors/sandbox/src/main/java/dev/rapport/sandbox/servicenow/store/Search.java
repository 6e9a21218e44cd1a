package dev.rapport.sandbox.servicenow.store;

import dev.rapport.sandbox.servicenow.query.Condition;
import dev.rapport.sandbox.servicenow.query.EncodedQuery;
import dev.rapport.sandbox.servicenow.query.EncodedQuery.Clause;
import dev.rapport.sandbox.servicenow.query.EncodedQuery.Order;
import dev.rapport.sandbox.servicenow.query.Operator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Runs a query on one table. It narrows the rows by a key or a range first where the query allows
 * it, so that a page of a large table does not read the whole of it.
 */
final class Search {
  private final Rows rows;
  private final Fields fields;

  Search(Rows rows, Fields fields) {
    this.rows = rows;
    this.fields = fields;
  }

  /** The rows that match, in the asked order; rows that tie keep the order they are stored in. */
  List<Row> run(EncodedQuery asked) {
    EncodedQuery query = asked.keeping(fields::knows);
    Predicate<Row> matches = anyBranch(query);
    var found = candidates(query).stream().filter(matches);
    return isAlreadyOrdered(query) ? found.toList() : found.sorted(comparator(query)).toList();
  }

  private Collection<Row> candidates(EncodedQuery query) {
    List<Condition> required = required(query);
    Optional<Condition> key = required.stream().filter(Search::isKey).findFirst();
    if (key.isPresent()) {
      return byKey(key.get());
    }
    Optional<String> order = indexedOrder(query);
    return order.isPresent() ? range(order.get(), required) : rows.all();
  }

  /** Conditions that every matching row must meet on their own. */
  private static List<Condition> required(EncodedQuery query) {
    if (query.branches().size() != 1) {
      return List.of();
    }
    return query.branches().get(0).clauses().stream()
        .map(Clause::anyOf)
        .filter(anyOf -> anyOf.size() == 1)
        .map(anyOf -> anyOf.get(0))
        .toList();
  }

  private static boolean isKey(Condition condition) {
    String field = condition.field();
    return condition.operator().picksValues()
        && (field.equals("sys_id") || Rows.KEYS.contains(field));
  }

  private List<Row> byKey(Condition condition) {
    var operands = Operator.operands(condition.operator(), condition.operand()).stream().sorted();
    return condition.field().equals("sys_id")
        ? operands.flatMap(id -> rows.get(id).stream()).toList()
        : operands.flatMap(key -> rows.withKey(condition.field(), key).stream()).toList();
  }

  /** The first sort key, when an index follows it in the same direction. */
  private static Optional<String> indexedOrder(EncodedQuery query) {
    return query.orders().stream()
        .limit(1)
        .filter(order -> !order.descending() && Rows.ORDERED.contains(order.field()))
        .map(Order::field)
        .findFirst();
  }

  private Collection<Row> range(String column, List<Condition> required) {
    String low = "";
    String high = "\uffff";
    for (Condition condition : required) {
      if (condition.field().equals(column)) {
        low = isLowerBound(condition.operator()) ? max(low, condition.operand()) : low;
        high = isUpperBound(condition.operator()) ? min(high, condition.operand()) : high;
      }
    }
    return rows.orderedBy(column).between(low, high);
  }

  private static boolean isLowerBound(Operator operator) {
    return operator == Operator.MORE || operator == Operator.AT_LEAST || operator == Operator.EQUAL;
  }

  private static boolean isUpperBound(Operator operator) {
    return operator == Operator.LESS || operator == Operator.AT_MOST || operator == Operator.EQUAL;
  }

  private static String max(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String min(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** True when candidates come from an index and nothing but sys_id breaks ties. */
  private static boolean isAlreadyOrdered(EncodedQuery query) {
    List<Order> orders = query.orders();
    if (orders.isEmpty()) {
      return true;
    }
    boolean tiesBySysId = orders.size() == 1 || orders.get(1).equals(new Order("sys_id", false));
    return tiesBySysId
        && indexedOrder(query).isPresent()
        && required(query).stream().noneMatch(Search::isKey);
  }

  private Predicate<Row> anyBranch(EncodedQuery query) {
    return query.branches().stream()
        .map(branch -> allOf(branch.clauses()))
        .reduce(Predicate::or)
        .orElse(row -> true);
  }

  private Predicate<Row> allOf(List<Clause> clauses) {
    return clauses.stream()
        .map(clause -> clause.anyOf().stream().map(this::test).reduce(Predicate::or))
        .flatMap(Optional::stream)
        .reduce(row -> true, Predicate::and);
  }

  private Predicate<Row> test(Condition condition) {
    Function<Row, String> reader = reader(condition.field());
    Predicate<String> test =
        condition.operator().test(condition.operand(), Dictionary.order(condition.field()));
    return row -> test.test(reader.apply(row));
  }

  /** Only called for queries that ask for some order. */
  private Comparator<Row> comparator(EncodedQuery query) {
    return query.orders().stream()
        .map(this::comparator)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private Comparator<Row> comparator(Order order) {
    Comparator<Row> ascending =
        Comparator.comparing(reader(order.field()), Dictionary.order(order.field()));
    return order.descending() ? ascending.reversed() : ascending;
  }

  private Function<Row, String> reader(String field) {
    return fields.reader(field).orElse(row -> "");
  }
}
