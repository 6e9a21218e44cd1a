package dev.rapport.engine.store;

import java.time.Duration;
import java.util.List;

/**
 * How long a write that a host refused is left alone: the oftener it was refused, the longer. A
 * right that is missing is seldom given within minutes, and each try costs the host a call.
 */
final class Insistence {
  /** After so many refusals in a row a write is a dead letter: only a person puts it back. */
  static final int MOST = 12;

  private static final List<Duration> WAITS =
      List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1));

  private Insistence() {}

  /** How long to wait after so many refusals in a row, at least one. */
  static Duration after(int refusals) {
    return WAITS.get(Math.min(refusals, WAITS.size()) - 1);
  }
}
