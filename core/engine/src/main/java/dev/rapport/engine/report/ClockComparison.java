package dev.rapport.engine.report;

import dev.rapport.engine.insight.HostClock.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The host's service level clocks of one goal beside our figures, over a cohort.
 *
 * @param n clocks; 0 where it may not be shown
 * @param breached of these, with a goal that the host says was missed
 * @param same of these, such as show the same as ours to the minute
 * @param difference theirs less ours in business seconds, the lower median of those that have
 *     ended; null without any
 * @param reasons why the others differ, with how often each was given
 */
public record ClockComparison(
    int n, int breached, int same, @Nullable Integer difference, Map<Reason, Integer> reasons) {
  /** It rests on too few to be shown. */
  static final ClockComparison HIDDEN = new ClockComparison(0, 0, 0, null, Map.of());

  public ClockComparison {
    reasons = Map.copyOf(reasons);
  }
}
