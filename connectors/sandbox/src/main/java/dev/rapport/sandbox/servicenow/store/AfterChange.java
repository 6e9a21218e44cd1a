package dev.rapport.sandbox.servicenow.store;

import java.util.Optional;

/** A business rule of an application: it runs after a row was written, in the same transaction. */
@FunctionalInterface
public interface AfterChange {
  /**
   * What the rule does.
   *
   * @param before the row as it was; empty for a new one
   */
  void of(Table table, Optional<Row> before, Row after);
}
