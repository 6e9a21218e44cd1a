package dev.rapport.engine.report;

import dev.rapport.engine.collaboration.Together;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.model.Holder;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The figures of one row. Time and counts are taken by the clock, inside the period; the
 * distributions by cohort, the tickets created inside it.
 *
 * @param shown what of it rests on enough tickets and people; whoever prints must leave out the
 *     rest
 * @param n the cohort's size
 * @param open of the cohort, tickets not resolved at as-of
 * @param touched tickets with time inside the period; where groups are folded, once for each
 * @param elapsed all time inside the period
 * @param byHolder the same by holder; a holder without any is absent
 * @param timeToFirstResponse of the cohort
 * @param timeToFirstTouch of the cohort
 * @param timeToResolution of the cohort, without tickets that were closed unresolved
 * @param firstResolution of the cohort, without tickets that were closed unresolved
 * @param longestSilence of the cohort; one that is still running counts as open
 * @param totals what was counted
 * @param inTheVoid of the cohort, open tickets on which nobody has spoken for too long at as-of
 * @param hitRate how promises to the cohort were kept
 * @param participation how people took part in the cohort
 * @param together what both sides did together
 * @param hostClocks the host's own clocks beside our figures, by goal, of the cohort
 * @param coverage calendar seconds inside the period by the rule that decided
 */
public record Figures(
    Shown shown,
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
    int inTheVoid,
    HitRate hitRate,
    Participation participation,
    Together together,
    Map<Goal, ClockComparison> hostClocks,
    Map<String, Long> coverage) {
  public Figures {
    byHolder = Map.copyOf(byHolder);
    hostClocks = Map.copyOf(hostClocks);
    coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
  }

  /** What may be shown. */
  public enum Shown {
    /** Everything. */
    ALL,
    /** Time and counts; the cohort is too small. */
    BY_THE_CLOCK,
    /** Nothing. */
    NOTHING
  }

  /**
   * How often something happened inside the period; {@link dev.rapport.engine.insight.Counts} says
   * what.
   */
  public record Totals(
      long reassignments, long reopens, long pingPongs, long sideHandovers, long changes) {
    static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    Totals plus(Totals other) {
      return new Totals(
          reassignments + other.reassignments,
          reopens + other.reopens,
          pingPongs + other.pingPongs,
          sideHandovers + other.sideHandovers,
          changes + other.changes);
    }
  }

  /** The same with these comparisons. */
  Figures withHostClocks(Map<Goal, ClockComparison> others) {
    return with(participation, others);
  }

  /** The same with other participation. */
  Figures withParticipation(Participation other) {
    return with(other, hostClocks);
  }

  /** The same without means. */
  Figures withoutMeans() {
    return new Figures(
        shown,
        n,
        open,
        touched,
        elapsed,
        byHolder,
        timeToFirstResponse.withoutMeans(),
        timeToFirstTouch.withoutMeans(),
        timeToResolution.withoutMeans(),
        firstResolution.withoutMeans(),
        longestSilence.withoutMeans(),
        totals,
        inTheVoid,
        hitRate,
        participation.withoutMeans(),
        together,
        hostClocks,
        coverage);
  }

  private Figures with(Participation people, Map<Goal, ClockComparison> clocks) {
    return new Figures(
        shown,
        n,
        open,
        touched,
        elapsed,
        byHolder,
        timeToFirstResponse,
        timeToFirstTouch,
        timeToResolution,
        firstResolution,
        longestSilence,
        totals,
        inTheVoid,
        hitRate,
        people,
        together,
        clocks,
        coverage);
  }

  /** Time in this holder's hands, zero where it had none. */
  public Elapsed of(Holder holder) {
    return byHolder.getOrDefault(holder, Elapsed.ZERO);
  }

  /** Calendar time alone, by holder; a holder without any is absent. */
  public Map<Holder, Duration> calendarByHolder() {
    Map<Holder, Duration> held = new EnumMap<>(Holder.class);
    byHolder.forEach((holder, elapsed) -> held.put(holder, elapsed.calendar()));
    return held;
  }

  /** Calendar time of this holder as a share of all, 0 to 1; empty where no time has elapsed. */
  public OptionalDouble share(Holder holder) {
    return share(of(holder).calendar().toSeconds());
  }

  /** Calendar seconds as a share of all, 0 to 1; empty where no time has elapsed. */
  public OptionalDouble share(long seconds) {
    long all = elapsed.calendar().toSeconds();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) seconds / all);
  }
}
