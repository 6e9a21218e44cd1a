package dev.rapport.engine.report;

import dev.rapport.engine.insight.HostClock;
import dev.rapport.engine.insight.HostClock.Reason;
import java.util.EnumMap;
import java.util.Map;

/** The host's clocks of one goal while the tickets come in. */
final class ClockTally {
  private final int k;
  private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
  private final IntList differences = new IntList();
  private int n;
  private int breached;
  private int same;

  /** Of which a median rests on at least k clocks. */
  ClockTally(int k) {
    this.k = k;
  }

  void add(HostClock clock) {
    n++;
    breached += clock.breached() ? 1 : 0;
    same += clock.reasons().isEmpty() ? 1 : 0;
    clock.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
    clock.difference().ifPresent(time -> differences.add(Math.toIntExact(time.toSeconds())));
  }

  void addAll(ClockTally other) {
    n += other.n;
    breached += other.breached;
    same += other.same;
    other.reasons.forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
    differences.addAll(other.differences);
  }

  ClockComparison comparison() {
    return new ClockComparison(n, breached, same, differences.median(k), reasons);
  }
}
