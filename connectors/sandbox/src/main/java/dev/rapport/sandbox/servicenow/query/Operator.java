package dev.rapport.sandbox.servicenow.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The operators of an encoded query that this stand-in knows; comparisons are case-sensitive. */
public enum Operator {
  NOT_EMPTY("ISNOTEMPTY"),
  EMPTY("ISEMPTY"),
  NOT_IN("NOT IN"),
  NOT_LIKE("NOT LIKE"),
  STARTS_WITH("STARTSWITH"),
  ENDS_WITH("ENDSWITH"),
  LIKE("LIKE"),
  IN("IN"),
  NOT_EQUAL("!="),
  AT_LEAST(">="),
  AT_MOST("<="),
  EQUAL("="),
  MORE(">"),
  LESS("<");

  private final String token;

  Operator(String token) {
    this.token = token;
  }

  /** The operator that a text starts with; longer tokens are tried before their own beginnings. */
  static Optional<Operator> atStartOf(String text) {
    return Arrays.stream(values()).filter(known -> text.startsWith(known.token)).findFirst();
  }

  int length() {
    return token.length();
  }

  /** Whether the platform asks for the right to query by range before it applies the operator. */
  boolean isRange() {
    return switch (this) {
      case MORE, AT_LEAST, LESS, AT_MOST, LIKE, NOT_LIKE, STARTS_WITH, ENDS_WITH -> true;
      default -> false;
    };
  }

  /** Whether the rows that match are those whose value is one of {@link #operands}. */
  public boolean picksValues() {
    return this == EQUAL || this == IN;
  }

  /** The values named by an operand: a list for IN and NOT IN, else the operand itself. */
  public static Set<String> operands(Operator operator, String operand) {
    return operator == IN || operator == NOT_IN ? Set.of(distinct(operand)) : Set.of(operand);
  }

  private static String[] distinct(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).distinct().toArray(String[]::new);
  }

  /**
   * The test this operator makes of a value.
   *
   * @param order how values of the field are ordered: as text or as numbers
   */
  public Predicate<String> test(String operand, Comparator<String> order) {
    Set<String> operands = operands(this, operand);
    return switch (this) {
      case EMPTY -> String::isEmpty;
      case NOT_EMPTY -> value -> !value.isEmpty();
      case EQUAL -> operand::equals;
      case NOT_EQUAL -> value -> !operand.equals(value);
      case IN -> operands::contains;
      case NOT_IN -> value -> !operands.contains(value);
      case LIKE -> value -> value.contains(operand);
      case NOT_LIKE -> value -> !value.contains(operand);
      case STARTS_WITH -> value -> value.startsWith(operand);
      case ENDS_WITH -> value -> value.endsWith(operand);
      case MORE -> value -> !value.isEmpty() && order.compare(value, operand) > 0;
      case AT_LEAST -> value -> !value.isEmpty() && order.compare(value, operand) >= 0;
      case LESS -> value -> !value.isEmpty() && order.compare(value, operand) < 0;
      case AT_MOST -> value -> !value.isEmpty() && order.compare(value, operand) <= 0;
    };
  }
}
