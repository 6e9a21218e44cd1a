package dev.rapport.engine.collaboration;

import dev.rapport.engine.checkpoint.Verdict.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each verdict was given.
 *
 * @param verdicts by checkpoint, in the configuration's order; a verdict that never was is absent
 * @param byText by checkpoint, how many of them rest on reading a text; without any it is absent
 * @param sharedReasons for which reasons checkpoints were put aside, as far as their writers let
 *     others read them, with how often
 */
public record CheckpointCounts(
    Map<String, Map<Outcome, Integer>> verdicts,
    Map<String, Integer> byText,
    SortedMap<String, Integer> sharedReasons) {
  /** No verdict was given. */
  public static final CheckpointCounts NONE =
      new CheckpointCounts(Map.of(), Map.of(), new TreeMap<>());

  public CheckpointCounts {
    Map<String, Map<Outcome, Integer>> copy = new LinkedHashMap<>();
    verdicts.forEach((checkpoint, counts) -> copy.put(checkpoint, Map.copyOf(counts)));
    verdicts = Collections.unmodifiableMap(copy);
    byText = Map.copyOf(byText);
    sharedReasons = Collections.unmodifiableSortedMap(new TreeMap<>(sharedReasons));
  }

  /** How often this checkpoint stood like that. */
  public int of(String checkpoint, Outcome outcome) {
    return verdicts.getOrDefault(checkpoint, Map.of()).getOrDefault(outcome, 0);
  }

  /** How often any checkpoint was put aside. */
  public int waivers() {
    return verdicts.keySet().stream().mapToInt(one -> of(one, Outcome.WAIVED)).sum();
  }
}
