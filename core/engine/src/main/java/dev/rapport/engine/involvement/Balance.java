package dev.rapport.engine.involvement;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How evenly contributions are spread over contributors.
 *
 * @param contributions one number for each contributor, in ascending order; those without any
 *     contribution are no contributors
 */
public record Balance(List<Long> contributions) {
  public Balance {
    contributions = contributions.stream().filter(x -> x > 0).sorted().toList();
  }

  /** Of these numbers, in any order. */
  public static Balance of(Collection<Long> contributions) {
    return new Balance(List.copyOf(contributions));
  }

  /**
   * Gini's coefficient, sum((2i - n - 1) x_i) / (n sum x) with x ascending and i from 1: 0 where
   * all contribute the same, towards 1 where one does it all. Empty for fewer than two
   * contributors.
   */
  public OptionalDouble gini() {
    int n = contributions.size();
    double weighted = 0;
    for (int i = 0; i < n; i++) {
      weighted += (2.0 * (i + 1) - n - 1) * contributions.get(i);
    }
    return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(weighted / (n * (double) sum()));
  }

  /**
   * Entropy over its greatest value, -sum p ln p / ln n: 1 where all contribute the same, towards 0
   * where one does it all. Empty for fewer than two contributors.
   */
  public OptionalDouble entropy() {
    int n = contributions.size();
    double sum = sum();
    double entropy = contributions.stream().mapToDouble(x -> -x / sum * Math.log(x / sum)).sum();
    return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(entropy / Math.log(n));
  }

  /**
   * Contributor absence factor (CHAOSS): the fewest contributors that together make at least half
   * of the contributions; 0 without any.
   */
  public int absenceFactor() {
    long missing = sum();
    int contributors = 0;
    for (int i = contributions.size() - 1; i >= 0 && 2 * missing > sum(); i--) {
      missing -= contributions.get(i);
      contributors++;
    }
    return contributors;
  }

  private long sum() {
    return contributions.stream().mapToLong(Long::longValue).sum();
  }
}
