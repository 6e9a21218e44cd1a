package dev.rapport.sandbox.servicenow;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Counts the calls of each clock hour against a limit. Safe for several threads. */
final class HourlyRate {
  private final int limit;
  private Instant hour = Instant.EPOCH;
  private int calls;

  HourlyRate(int limit) {
    this.limit = limit;
  }

  /** The most calls in an hour. */
  int limit() {
    return limit;
  }

  /** Whether a call at that moment is within the limit; it is counted when it is. */
  synchronized boolean admits(Instant at) {
    Instant present = at.truncatedTo(ChronoUnit.HOURS);
    if (!present.equals(hour)) {
      hour = present;
      calls = 0;
    }
    if (calls == limit) {
      return false;
    }
    calls++;
    return true;
  }

  /** Whole seconds until the hour is over, at least 1. */
  long secondsLeft(Instant at) {
    Instant end = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    return Math.max(1, Duration.between(at, end).toSeconds());
  }
}
