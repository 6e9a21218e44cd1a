package dev.rapport.engine.insight;

import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.TicketEvent.ResolutionChanged;
import dev.rapport.model.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * When a ticket was resolved: when the host's resolution was set, as far as the host has one; else
 * when it entered a status that counts as resolved. Created as resolved took no time.
 *
 * @param entries the steps that resolved it, in order
 * @param exits the steps that took it back, each after the entry at the same place
 * @param resolvedNow whether it is resolved at as-of
 */
record Resolutions(List<Step> entries, List<Step> exits, boolean resolvedNow) {
  static Resolutions of(Timeline timeline, HolderPolicy policy) {
    boolean byField =
        timeline.steps().stream().anyMatch(step -> step.event() instanceof ResolutionChanged);
    return byField ? byField(timeline) : byStatus(timeline, policy);
  }

  private static Resolutions byField(Timeline timeline) {
    return along(
        timeline,
        (step, resolved) ->
            step.event() instanceof ResolutionChanged change ? change.to() != null : resolved);
  }

  private static Resolutions byStatus(Timeline timeline, HolderPolicy policy) {
    return along(
        timeline,
        (step, resolved) -> policy.isResolved(timeline.ticket(), step.after(), step.now()));
  }

  private static Resolutions along(Timeline timeline, BiPredicate<Step, Boolean> isResolved) {
    List<Step> entries = new ArrayList<>();
    List<Step> exits = new ArrayList<>();
    boolean resolved = false;
    for (Step step : timeline.steps()) {
      boolean then = isResolved.test(step, resolved);
      if (then != resolved) {
        (then ? entries : exits).add(step);
      }
      resolved = then;
    }
    return new Resolutions(entries, exits, resolved);
  }

  /** Resolutions that did not last; the one that stands at the end is none of them. */
  List<Span> takenBack(LedgerClock clock) {
    int lasting = last(clock).outcome() == Outcome.REACHED ? entries.size() - 1 : entries.size();
    return IntStream.range(0, Math.min(lasting, exits.size()))
        .mapToObj(i -> Span.between(entries.get(i).at(), exits.get(i).at()))
        .toList();
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
