package dev.rapport.sandbox.servicenow.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * An encoded query, parsed: a row matches when it meets all clauses of any branch.
 *
 * @param branches separated by {@code ^NQ}; at least one, possibly without clauses
 * @param orders {@code ORDERBY} and {@code ORDERBYDESC}, first one first
 */
public record EncodedQuery(List<Branch> branches, List<Order> orders) {

  /** Clauses that must all hold; none is true of every row. */
  public record Branch(List<Clause> clauses) {}

  /** Conditions of which one must hold: a condition and the {@code ^OR}s bound to it. */
  public record Clause(List<Condition> anyOf) {}

  /** One sort key. */
  public record Order(String field, boolean descending) {}

  /** Every row, in no asked order. */
  public static EncodedQuery everything() {
    return new EncodedQuery(List.of(new Branch(List.of())), List.of());
  }

  /** The fields that conditions and orders name. */
  public List<String> fields() {
    List<String> fields = new ArrayList<>();
    branches.forEach(
        branch -> branch.clauses().forEach(c -> c.anyOf().forEach(one -> fields.add(one.field()))));
    orders.forEach(order -> fields.add(order.field()));
    return fields;
  }

  /**
   * This query as the platform runs it: conditions and orders on other fields than the known ones
   * are dropped without a word, so that the answer holds more rows than were asked for.
   */
  public EncodedQuery keeping(Predicate<String> known) {
    return new EncodedQuery(
        kept(condition -> known.test(condition.field())),
        orders.stream().filter(order -> known.test(order.field())).toList());
  }

  /** This query as it is run for a user who may not query by range: no comparison and no order. */
  public EncodedQuery withoutRanges() {
    return new EncodedQuery(kept(condition -> !condition.operator().isRange()), List.of());
  }

  /** This query with its operands taken for something else. */
  public EncodedQuery taking(UnaryOperator<String> operands) {
    return new EncodedQuery(
        branches.stream()
            .map(
                branch ->
                    new Branch(
                        branch.clauses().stream().map(clause -> taking(clause, operands)).toList()))
            .toList(),
        orders);
  }

  private static Clause taking(Clause clause, UnaryOperator<String> operands) {
    return new Clause(
        clause.anyOf().stream()
            .map(c -> new Condition(c.field(), c.operator(), operands.apply(c.operand())))
            .toList());
  }

  private List<Branch> kept(Predicate<Condition> wanted) {
    return branches.stream().map(branch -> kept(branch, wanted)).toList();
  }

  private static Branch kept(Branch branch, Predicate<Condition> wanted) {
    return new Branch(
        branch.clauses().stream()
            .map(c -> new Clause(c.anyOf().stream().filter(wanted).toList()))
            .filter(clause -> !clause.anyOf().isEmpty())
            .toList());
  }
}
