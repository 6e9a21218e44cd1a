package dev.rapport.engine.report;

import dev.rapport.model.time.Span;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked for.
 *
 * @param period what lies inside counts; null for all there is
 * @param asOf the moment at which we look, cut to the second; later events do not exist
 * @param grouping what the rows stand for
 * @param k the fewest tickets and the fewest people of a side that a figure may speak of, at least
 *     1
 */
public record ReportRequest(@Nullable Span period, Instant asOf, Grouping grouping, int k) {
  public ReportRequest {
    asOf = asOf.truncatedTo(ChronoUnit.SECONDS);
    if (k < 1) {
      throw new IllegalArgumentException("k is a number of people, at least 1; it is " + k);
    }
  }
}
