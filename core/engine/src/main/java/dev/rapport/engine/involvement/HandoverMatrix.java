package dev.rapport.engine.involvement;

import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How work goes from group to group: handover of work of van der Aalst, Reijers and Song (2005),
 * between groups, over directly following ones. A group that keeps the ticket hands nothing over,
 * so the diagonal is empty; a ticket that is put down and taken up by the same group was not handed
 * over either.
 *
 * @param counts how often; a pair of groups without any is absent
 */
public record HandoverMatrix(Map<Handover, Integer> counts) {
  /** Nothing was handed over. */
  public static final HandoverMatrix EMPTY = new HandoverMatrix(Map.of());

  /**
   * From one group to another.
   *
   * @param from name of the group that had it
   * @param to name of the next group that had it
   */
  public record Handover(String from, String to) implements Comparable<Handover> {
    private static final Comparator<Handover> ORDER =
        Comparator.comparing(Handover::from).thenComparing(Handover::to);

    /** The way back. */
    Handover back() {
      return new Handover(to, from);
    }

    @Override
    public int compareTo(Handover other) {
      return ORDER.compare(this, other);
    }
  }

  public HandoverMatrix {
    counts = Map.copyOf(counts);
  }

  /** Of one ticket, in its order of updates. */
  static HandoverMatrix of(Timeline timeline) {
    List<Named> held =
        timeline.updates().stream()
            .map(update -> update.get(update.size() - 1))
            .map(Step::after)
            .map(state -> state.group())
            .filter(Objects::nonNull)
            .toList();
    Map<Handover, Integer> counts = new HashMap<>();
    for (int i = 1; i < held.size(); i++) {
      if (!held.get(i - 1).id().equals(held.get(i).id())) {
        Handover handover = new Handover(held.get(i - 1).name(), held.get(i).name());
        counts.merge(handover, 1, Integer::sum);
      }
    }
    return new HandoverMatrix(counts);
  }

  /** How often one group handed over to another. */
  public int of(Handover handover) {
    return counts.getOrDefault(handover, 0);
  }

  /** Only these pairs of groups. */
  public HandoverMatrix where(Predicate<Handover> wanted) {
    Map<Handover, Integer> some = new HashMap<>(counts);
    some.keySet().removeIf(wanted.negate());
    return new HandoverMatrix(some);
  }

  /** Both together. */
  public HandoverMatrix plus(HandoverMatrix other) {
    Map<Handover, Integer> sum = new HashMap<>(counts);
    other.counts.forEach((handover, count) -> sum.merge(handover, count, Integer::sum));
    return new HandoverMatrix(sum);
  }

  /** Each pair's part of all handovers, by name; the parts add up to 1 unless there is none. */
  public NavigableMap<Handover, Double> shares() {
    int all = total();
    NavigableMap<Handover, Double> shares = new TreeMap<>();
    counts.forEach((handover, count) -> shares.put(handover, (double) count / all));
    return shares;
  }

  /**
   * How much of what is handed over comes back between the same two groups (weighted reciprocity of
   * Squartini and others, 2013): the sum of the smaller of both directions over the sum of all, 0
   * for one-way traffic to 1 for as much back as there. Empty where nothing was handed over.
   */
  public OptionalDouble reciprocity() {
    int returned =
        counts.entrySet().stream()
            .mapToInt(
                entry -> Math.min(entry.getValue(), counts.getOrDefault(entry.getKey().back(), 0)))
            .sum();
    return counts.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) returned / total());
  }

  private int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
