package dev.rapport.engine.collaboration;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciation.State;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts thanks by what they were for, while the tickets come in; for one thread. */
public final class AppreciationTally {
  private final SortedMap<String, Integer> byOutcome = new TreeMap<>();

  /** Takes in one; only what a person said, and others may know, is counted. */
  public void add(Appreciation one) {
    if (one.state() == State.CONFIRMED) {
      byOutcome.merge(one.outcome(), 1, Integer::sum);
    }
  }

  /** Takes in all that the other one knows. */
  public void addAll(AppreciationTally other) {
    other.byOutcome.forEach((outcome, n) -> byOutcome.merge(outcome, n, Integer::sum));
  }

  /** How often for each outcome; one without any is absent. */
  public SortedMap<String, Integer> counts() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(byOutcome));
  }
}
