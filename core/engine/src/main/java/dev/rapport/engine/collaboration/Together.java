package dev.rapport.engine.collaboration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What both sides did together on many tickets.
 *
 * @param checkpoints of the cohort
 * @param thanks by the clock: how often somebody gave thanks for each outcome
 */
public record Together(CheckpointCounts checkpoints, SortedMap<String, Integer> thanks) {
  /** Nothing is known. */
  public static final Together NONE = new Together(CheckpointCounts.NONE, new TreeMap<>());

  public Together {
    thanks = Collections.unmodifiableSortedMap(new TreeMap<>(thanks));
  }
}
