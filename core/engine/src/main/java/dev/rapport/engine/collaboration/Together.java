package dev.rapport.engine.collaboration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What both sides did together on many tickets.
 *
 * @param checkpoints of the cohort
 * @param early of the cohort: who took part before the work was promised
 * @param thanks by the clock: how often somebody gave thanks for each outcome
 */
public record Together(
    CheckpointCounts checkpoints, EarlyInvolvement early, SortedMap<String, Integer> thanks) {
  /** Nothing is known. */
  public static final Together NONE =
      new Together(CheckpointCounts.NONE, EarlyInvolvement.NONE, new TreeMap<>());

  public Together {
    thanks = Collections.unmodifiableSortedMap(new TreeMap<>(thanks));
  }
}
