package dev.rapport.jira.read;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which states of which issues were handed over already, among those that the next sweep will meet
 * again because sweeps overlap. Exact, no hashes: a state taken for another would be lost.
 *
 * @param states by issue number, when it had been updated; the oldest are forgotten beyond {@value
 *     #MOST}, which only means that they are read again
 */
public record SeenWindow(Map<Long, Instant> states) {
  /** Keeps a cursor below eight thousand characters. */
  static final int MOST = 400;

  /** Nothing was handed over. */
  public static final SeenWindow EMPTY = new SeenWindow(Map.of());

  private static final int RADIX = Character.MAX_RADIX;

  public SeenWindow {
    states = Map.copyOf(states);
  }

  /** Whether this very state was handed over. */
  public boolean has(long issue, Instant updated) {
    return updated.equals(states.get(issue));
  }

  /** The same and these, without what no later sweep will meet: states from before the moment. */
  public SeenWindow with(Map<Long, Instant> more, Instant from) {
    Map<Long, Instant> all = new LinkedHashMap<>(states);
    all.putAll(more);
    return new SeenWindow(
        all.entrySet().stream()
            .filter(state -> !state.getValue().isBefore(from))
            .sorted(
                Map.Entry.<Long, Instant>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Pairs in base 36: {@code issue:updated,...}. */
  String toText() {
    return states.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            state ->
                Long.toString(state.getKey(), RADIX)
                    + ":"
                    + Long.toString(state.getValue().toEpochMilli(), RADIX))
        .collect(Collectors.joining(","));
  }

  static SeenWindow ofText(String text) {
    Map<Long, Instant> states = new LinkedHashMap<>();
    for (String pair : text.split(",", -1)) {
      int colon = pair.indexOf(':');
      states.put(
          Long.parseLong(pair.substring(0, colon), RADIX),
          Instant.ofEpochMilli(Long.parseLong(pair.substring(colon + 1), RADIX)));
    }
    return new SeenWindow(states);
  }
}
