package dev.rapport.sandbox.servicenow.query;

/**
 * One condition of an encoded query.
 *
 * @param field a column, or a path through references such as {@code assignment_group.name}
 * @param operand as written; empty for operators that take none
 */
public record Condition(String field, Operator operator, String operand) {}
