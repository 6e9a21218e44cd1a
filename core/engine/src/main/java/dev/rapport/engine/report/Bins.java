package dev.rapport.engine.report;

import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits by one clock, sorted into shorter and longer ones while the tickets come in. */
final class Bins {
  private static final List<Duration> HOURS = List.of(Duration.ofHours(1), Duration.ofHours(4));
  private static final List<Integer> DAYS = List.of(1, 2, 5, 10, 20, 40);

  private final List<Pile> piles = new ArrayList<>();

  /**
   * Bounds at an hour, at four, and at 1, 2, 5, 10, 20 and 40 days.
   *
   * @param day what a day of this clock is; longer than nothing
   */
  Bins(int k, Duration day) {
    Duration from = Duration.ZERO;
    for (Duration to : bounds(day)) {
      piles.add(new Pile(k, from, to));
      from = to;
    }
    piles.add(new Pile(k, from, null));
  }

  private static List<Duration> bounds(Duration day) {
    return Stream.concat(
            HOURS.stream().filter(hours -> hours.compareTo(day) < 0),
            DAYS.stream().map(day::multipliedBy))
        .toList();
  }

  void add(TicketInsight insight, Outcome outcome, Duration time) {
    piles.stream().filter(pile -> pile.takes(time)).findFirst().orElseThrow().add(insight, outcome);
  }

  /** The shortest first, up to the longest that is; empty where all together are too few. */
  List<Spread.Bin> bins() {
    int last = piles.size();
    while (last > 0 && piles.get(last - 1).crowd.tickets() == 0) {
      last--;
    }
    return Joining.of(piles.subList(0, last)).stream()
        .filter(Pile::isEnough)
        .map(Pile::bin)
        .toList();
  }

  /** The waits from one bound to the next. */
  private static final class Pile implements Joining.Part<Pile> {
    private final int k;
    private final Duration from;
    private final @Nullable Duration to;
    private final Crowd crowd;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    Pile(int k, Duration from, @Nullable Duration to) {
      this.k = k;
      this.from = from;
      this.to = to;
      this.crowd = new Crowd(k);
    }

    boolean takes(Duration time) {
      return to == null || time.compareTo(to) < 0;
    }

    void add(TicketInsight insight, Outcome outcome) {
      crowd.add(insight);
      outcomes.merge(outcome, 1, Integer::sum);
    }

    @Override
    public boolean isEnough() {
      return crowd.isEnough();
    }

    @Override
    public Pile with(Pile next) {
      Pile both = new Pile(k, from, next.to);
      for (Pile one : List.of(this, next)) {
        both.crowd.addAll(one.crowd);
        one.outcomes.forEach((outcome, count) -> both.outcomes.merge(outcome, count, Integer::sum));
      }
      return both;
    }

    Spread.Bin bin() {
      return new Spread.Bin(
          from, to, of(Outcome.REACHED), of(Outcome.OPEN), of(Outcome.CLOSED_WITHOUT));
    }

    private int of(Outcome outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }
  }
}
