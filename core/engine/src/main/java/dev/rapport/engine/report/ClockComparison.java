package dev.rapport.engine.report;

import dev.rapport.engine.insight.HostClock.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The host's service level clocks of one goal beside our figures, over a cohort.
 *
 * @param n clocks
 * @param breached of these, with a goal that the host says was missed
 * @param same of these, such as show the same as ours to the minute
 * @param difference theirs less ours in business seconds, the lower median of those that have
 *     ended; null without any
 * @param reasons why the others differ, with how often each was given
 */
public record ClockComparison(
    int n, int breached, int same, @Nullable Integer difference, Map<Reason, Integer> reasons) {
  public ClockComparison {
    reasons = Map.copyOf(reasons);
  }
}
