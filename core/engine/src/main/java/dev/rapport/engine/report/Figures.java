package dev.rapport.engine.report;

import dev.rapport.model.Holder;
import dev.rapport.model.time.Elapsed;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The figures of one row. Time and counts are taken by the clock, inside the period; the
 * distributions by cohort, the tickets created inside it.
 *
 * @param suppressed whether they speak of too few to be shown; whoever prints them must leave them
 *     out then
 * @param n the cohort's size
 * @param open of the cohort, tickets not resolved at as-of
 * @param touched tickets with time inside the period
 * @param elapsed all time inside the period
 * @param byHolder the same by holder; a holder without any is absent
 * @param timeToFirstResponse of the cohort
 * @param timeToFirstTouch of the cohort
 * @param timeToResolution of the cohort, without tickets that were closed unresolved
 * @param firstResolution of the cohort, without tickets that were closed unresolved
 * @param longestSilence of the cohort
 * @param totals what was counted
 * @param coverage calendar seconds inside the period by the rule that decided
 */
public record Figures(
    boolean suppressed,
    int n,
    int open,
    int touched,
    Elapsed elapsed,
    Map<Holder, Elapsed> byHolder,
    Distribution timeToFirstResponse,
    Distribution timeToFirstTouch,
    Distribution timeToResolution,
    Distribution firstResolution,
    Distribution longestSilence,
    Totals totals,
    Map<String, Long> coverage) {
  public Figures {
    coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
  }

  /**
   * How often something happened inside the period.
   *
   * @param reassignments see {@link dev.rapport.engine.insight.Counts}, as for the others
   */
  public record Totals(
      long reassignments, long reopens, long pingPongs, long sideHandovers, long changes) {}

  /** Calendar time of this holder as a share of all, 0 to 1; empty where no time has elapsed. */
  public OptionalDouble share(Holder holder) {
    long part = byHolder.getOrDefault(holder, Elapsed.ZERO).calendar().toSeconds();
    return share(part);
  }

  /** Calendar seconds as a share of all, 0 to 1; empty where no time has elapsed. */
  public OptionalDouble share(long seconds) {
    long all = elapsed.calendar().toSeconds();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) seconds / all);
  }
}
