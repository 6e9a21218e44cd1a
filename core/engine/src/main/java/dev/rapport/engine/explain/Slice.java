package dev.rapport.engine.explain;

import dev.rapport.engine.report.Grouping;
import dev.rapport.model.Named;
import dev.rapport.model.Ticket;
import dev.rapport.model.time.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a report: a period, and a group or the total.
 *
 * @param period what lies inside counts; null for all there is
 * @param grouping what rows stand for
 * @param key which row; null for the total
 */
public record Slice(@Nullable Span period, Grouping grouping, @Nullable String key) {
  /** Whether that moment lies inside the period. */
  boolean has(Instant instant) {
    return period == null || period.contains(instant);
  }

  /** Whether the ticket belongs to the row while this group has it. */
  boolean has(Ticket ticket, @Nullable Named group) {
    return key == null || key.equals(grouping.keyOf(ticket, group));
  }
}
