package dev.rapport.servicenow;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One audited change, understood as far as its place goes.
 *
 * @param row the audit's row
 * @param field the field that changed
 * @param at when
 * @param checkpoint the task's update count then; 0 where the host did not say
 */
record Change(AuditRow row, Field field, Instant at, long checkpoint) {
  /** As it happened; within one update {@code active} first, since it qualifies the state. */
  static final Comparator<Change> CHRONOLOGICAL =
      Comparator.comparing(Change::at)
          .thenComparingLong(Change::checkpoint)
          .thenComparing(Change::field)
          .thenComparing(Change::isLegacy)
          .thenComparing(change -> change.row().sysId());

  /** What the ledger rests on. */
  enum Field {
    ACTIVE("active"),
    STATE("state"),
    HOLD_REASON("hold_reason"),
    GROUP("assignment_group"),
    ASSIGNEE("assigned_to"),
    PRIORITY("priority");

    private final String column;

    Field(String column) {
      this.column = column;
    }

    /** The column of the task. */
    String column() {
      return column;
    }

    /** The field behind an audited column; empty for one that nothing rests on. */
    static Optional<Field> of(String column) {
      for (Field field : values()) {
        if (field.column.equals(column)) {
          return Optional.of(field);
        }
      }
      return column.equals(LEGACY_STATE) ? Optional.of(STATE) : Optional.empty();
    }
  }

  private static final String LEGACY_STATE = "incident_state";

  /** Whether it is the older name of the state, which some hosts audit beside it. */
  boolean isLegacy() {
    return row.field().equals(LEGACY_STATE);
  }

  /** Whether another change of the same update says what the task's state is now. */
  boolean isSaidBy(Change other) {
    return other.field == Field.STATE && at.equals(other.at) && checkpoint == other.checkpoint;
  }

  /** Whether it only says with which value the record was made. */
  boolean isBirth(Instant recordMade) {
    boolean first = checkpoint == 0 && !at.isAfter(recordMade);
    return row.from().isEmpty() && (first || field == Field.STATE);
  }
}
