package dev.rapport.engine.insight;

import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.TicketEvent.ResolutionChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * When a ticket was resolved: when the host's resolution was set, as far as the host has one; else
 * when it entered a status that counts as resolved. Created as resolved took no time.
 *
 * @param entries the steps that resolved it, in order
 * @param resolvedNow whether it is resolved at as-of
 */
record Resolutions(List<Step> entries, boolean resolvedNow) {
  static Resolutions of(Timeline timeline, HolderPolicy policy) {
    boolean byField =
        timeline.steps().stream().anyMatch(step -> step.event() instanceof ResolutionChanged);
    return byField ? byField(timeline) : byStatus(timeline, policy);
  }

  private static Resolutions byField(Timeline timeline) {
    List<Step> entries = new ArrayList<>();
    boolean resolved = false;
    for (Step step : timeline.steps()) {
      if (step.event() instanceof ResolutionChanged change) {
        if (change.to() != null && !resolved) {
          entries.add(step);
        }
        resolved = change.to() != null;
      }
    }
    return new Resolutions(entries, resolved);
  }

  private static Resolutions byStatus(Timeline timeline, HolderPolicy policy) {
    List<Step> entries = new ArrayList<>();
    boolean resolved = false;
    for (Step step : timeline.steps()) {
      boolean then = policy.isResolved(timeline.ticket(), step.after());
      if (then && !resolved) {
        entries.add(step);
      }
      resolved = then;
    }
    return new Resolutions(entries, resolved);
  }

  /** To the first resolution, whatever came after it. */
  Measure first(LedgerClock clock) {
    return entries.isEmpty() ? Firsts.inVain(clock) : reached(entries.get(0), clock);
  }

  /** To the last resolution; a ticket that was reopened and is open still waits. */
  Measure last(LedgerClock clock) {
    boolean waits = clock.ledger().open() && !resolvedNow;
    return entries.isEmpty() || waits
        ? Firsts.inVain(clock)
        : reached(entries.get(entries.size() - 1), clock);
  }

  private static Measure reached(Step step, LedgerClock clock) {
    return new Measure(clock.until(step.at()), Outcome.REACHED, List.of(step.id()));
  }
}
