package dev.rapport.engine.collaboration;

import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts verdicts while the tickets come in; for one thread. */
public final class CheckpointTally {
  private final Map<String, Map<Outcome, Integer>> verdicts = new LinkedHashMap<>();
  private final Map<String, Integer> byText = new HashMap<>();
  private final SortedMap<String, Integer> reasons = new TreeMap<>();

  /** Takes in the verdicts on one ticket. */
  public void add(List<Verdict> ofTicket) {
    for (Verdict verdict : ofTicket) {
      of(verdict.checkpoint()).merge(verdict.outcome(), 1, Integer::sum);
      if (verdict.byText()) {
        byText.merge(verdict.checkpoint(), 1, Integer::sum);
      }
      if (verdict.waiver() != null && verdict.waiver().shared()) {
        reasons.merge(verdict.waiver().reason(), 1, Integer::sum);
      }
    }
  }

  /** Takes in all that the other one knows. */
  public void addAll(CheckpointTally other) {
    other.verdicts.forEach(
        (checkpoint, counts) ->
            counts.forEach((outcome, n) -> of(checkpoint).merge(outcome, n, Integer::sum)));
    other.byText.forEach((checkpoint, n) -> byText.merge(checkpoint, n, Integer::sum));
    other.reasons.forEach((reason, n) -> reasons.merge(reason, n, Integer::sum));
  }

  /** What was counted so far. */
  public CheckpointCounts counts() {
    return new CheckpointCounts(verdicts, byText, reasons);
  }

  private Map<Outcome, Integer> of(String checkpoint) {
    return verdicts.computeIfAbsent(checkpoint, one -> new EnumMap<>(Outcome.class));
  }
}
