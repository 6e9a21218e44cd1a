package dev.rapport.engine.report;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.collaboration.AppreciationTally;
import dev.rapport.engine.collaboration.CheckpointTally;
import dev.rapport.engine.collaboration.EarlyInvolvement;
import dev.rapport.engine.collaboration.Together;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.expectation.Pledge;
import dev.rapport.engine.insight.Counts;
import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.insight.Silence;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Figures.Totals;
import dev.rapport.model.ActorId;
import dev.rapport.model.Holder;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Figures of one row while the tickets come in: a few numbers for each ticket of the cohort, and no
 * more people than it takes to know that there are enough.
 */
final class Tally {
  private final int k;
  private final Map<Holder, Elapsed> byHolder = new EnumMap<>(Holder.class);
  private final Map<String, Long> coverage = new TreeMap<>();
  private final Map<Side, Set<ActorId>> people = new EnumMap<>(Side.class);
  private final Set<TicketKey> tickets = new HashSet<>();
  private final PeopleTally participants;
  private final List<Pledge> pledges = new ArrayList<>();
  private final CheckpointTally checkpoints = new CheckpointTally();
  private EarlyInvolvement early = EarlyInvolvement.NONE;
  private final AppreciationTally thanks = new AppreciationTally();
  private final Cohort response;
  private final Cohort touch;
  private final Cohort resolution;
  private final Cohort firstResolution;
  private final Cohort silence;
  private final Map<Goal, ClockTally> hostClocks = new EnumMap<>(Goal.class);
  private Totals totals = Totals.NONE;
  private int n;
  private int open;
  private int touched;
  private int voids;

  Tally(int k) {
    this.k = k;
    participants = new PeopleTally(k);
    response = new Cohort(k);
    touch = new Cohort(k);
    resolution = new Cohort(k);
    firstResolution = new Cohort(k);
    silence = new Cohort(k);
  }

  void time(Holder holder, String rule, Elapsed elapsed) {
    byHolder.merge(holder, elapsed, Elapsed::plus);
    coverage.merge(rule, elapsed.calendar().toSeconds(), Long::sum);
  }

  void touch(TicketKey ticket) {
    touched++;
    know(ticket);
  }

  void count(Counts counts, Predicate<Occurrence> inside) {
    totals =
        totals.plus(
            new Totals(
                count(counts.reassignments(), inside),
                count(counts.reopens(), inside),
                count(counts.pingPongs(), inside),
                count(counts.sideHandovers(), inside),
                count(counts.changes(), inside)));
  }

  void thanks(Appreciation one) {
    thanks.add(one);
  }

  void cohort(Case one, LedgerClock clock) {
    checkpoints.add(one.together().checkpoints());
    early = early.plus(EarlyInvolvement.of(one.insight()));
    participants.add(one.insight(), clock);
    pledges.add(one.pledge());
    one.insight().hostClocks().forEach(host -> hostClocks(host.goal()).add(host));
    cohort(one.insight().waits());
  }

  private ClockTally hostClocks(Goal goal) {
    return hostClocks.computeIfAbsent(goal, any -> new ClockTally(k));
  }

  private void cohort(Waits waits) {
    n++;
    voids += waits.inTheVoid() ? 1 : 0;
    open += waits.timeToResolution().outcome() == Outcome.OPEN ? 1 : 0;
    response.add(waits.timeToFirstResponse());
    touch.add(waits.timeToFirstTouch());
    resolution.addUnlessClosedWithout(waits.timeToResolution());
    firstResolution.addUnlessClosedWithout(waits.firstResolution());
    Silence longest = waits.longestSilence();
    if (longest != null) {
      Outcome outcome = longest.running() ? Outcome.OPEN : Outcome.REACHED;
      silence.add(new Measure(longest.elapsed(), outcome, List.of()));
    }
  }

  void person(Side side, ActorId person) {
    Set<ActorId> known = people.computeIfAbsent(side, key -> new HashSet<>());
    if (known.size() < k) {
      known.add(person);
    }
  }

  /** A ticket that several groups had is one, however often they are folded. */
  private void know(TicketKey ticket) {
    if (tickets.size() < k) {
      tickets.add(ticket);
    }
  }

  /** Takes in all that the other one knows. */
  void addAll(Tally other) {
    other.byHolder.forEach((holder, elapsed) -> byHolder.merge(holder, elapsed, Elapsed::plus));
    other.coverage.forEach((rule, seconds) -> coverage.merge(rule, seconds, Long::sum));
    other.people.forEach((side, known) -> known.forEach(person -> person(side, person)));
    other.tickets.forEach(this::know);
    other.hostClocks.forEach((goal, clocks) -> hostClocks(goal).addAll(clocks));
    response.addAll(other.response);
    touch.addAll(other.touch);
    resolution.addAll(other.resolution);
    firstResolution.addAll(other.firstResolution);
    silence.addAll(other.silence);
    totals = totals.plus(other.totals);
    participants.addAll(other.participants);
    pledges.addAll(other.pledges);
    checkpoints.addAll(other.checkpoints);
    early = early.plus(other.early);
    thanks.addAll(other.thanks);
    n += other.n;
    voids += other.voids;
    open += other.open;
    touched += other.touched;
  }

  /**
   * What may be shown of it. A side of which the host names nobody is not spoken of; one of which
   * it names somebody must have k of them, and where they are too few in the cohort, the cohort
   * alone is left out. Vendors have a part of their own, which is left out alone.
   */
  Shown shown() {
    if (people.entrySet().stream()
            .anyMatch(side -> side.getKey() != Side.VENDOR && side.getValue().size() < k)
        || tickets() < k
        || (touched > 0 && tickets.size() < k)) {
      return Shown.NOTHING;
    }
    return (n > 0 && n < k) || participants.isTooFew() ? Shown.BY_THE_CLOCK : Shown.ALL;
  }

  /** Whether nothing of it lies inside the period. */
  boolean isEmpty() {
    return tickets() == 0 && totals.equals(Totals.NONE);
  }

  /** How large the row is: tickets with time inside the period, or its cohort. */
  int tickets() {
    return Math.max(touched, n);
  }

  /** The figures; promises are judged by what all tickets say. */
  Figures figures(Function<Pledge, HitRate> judge) {
    return new Figures(
        shown(),
        n,
        open,
        touched,
        byHolder.values().stream().reduce(Elapsed.ZERO, Elapsed::plus),
        Map.copyOf(byHolder),
        response.distribution(),
        touch.distribution(),
        resolution.distribution(),
        firstResolution.distribution(),
        silence.distribution(),
        totals,
        voids,
        pledges.stream().map(judge).reduce(HitRate.NONE, HitRate::plus),
        participants.participation(),
        new Together(checkpoints.counts(), early, thanks.counts()),
        comparisons(),
        coverage);
  }

  /** How its first responses changed since another one. */
  Comparison.Change firstResponseSince(Tally before, boolean isShown) {
    return Comparison.change(before.response.waits(), response.waits(), isShown);
  }

  /** How its resolutions changed since another one. */
  Comparison.Change resolutionSince(Tally before, boolean isShown) {
    return Comparison.change(before.resolution.waits(), resolution.waits(), isShown);
  }

  private Map<Goal, ClockComparison> comparisons() {
    Map<Goal, ClockComparison> comparisons = new EnumMap<>(Goal.class);
    hostClocks.forEach((goal, clocks) -> comparisons.put(goal, clocks.comparison()));
    return comparisons;
  }

  private static long count(List<Occurrence> occurrences, Predicate<Occurrence> inside) {
    return occurrences.stream().filter(inside).count();
  }
}
