package dev.rapport.http;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * When to try again, and after how long. Base 2 s, doubled each time, at most 30 s, times a jitter
 * of 0.7 to 1.3 so that many clients do not come back together: the numbers that Atlassian
 * recommends for its REST API. What the host asks for is a minimum, also when it asks for nothing:
 * {@code Retry-After: 0} still backs off.
 */
final class RetryPolicy {
  /** The first attempt and four repeats. */
  static final int ATTEMPTS = 5;

  /** A host that asks for more than this is left alone, and the caller told at once. */
  static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private static final Duration BASE = Duration.ofSeconds(2);
  private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(30);

  private final DoubleSupplier random;

  /**
   * @param random from 0 inclusive to 1 exclusive, as an argument so that a test can repeat itself
   */
  RetryPolicy(DoubleSupplier random) {
    this.random = random;
  }

  /** Whether to wait and try again. */
  boolean repeats(FailedAttempt failure) {
    return failure.isWorthRepeating() && failure.minimumWait().compareTo(LONGEST_WAIT) <= 0;
  }

  /**
   * The wait after a failed attempt.
   *
   * @param attempt which one failed; the first is 1
   * @param minimum what the host asked for; zero where it did not
   */
  Duration waitAfter(int attempt, Duration minimum) {
    Duration doubled = BASE.multipliedBy(1L << Math.min(attempt - 1, 10));
    Duration backoff = doubled.compareTo(LONGEST_BACKOFF) < 0 ? doubled : LONGEST_BACKOFF;
    long jittered = Math.round(backoff.toMillis() * (0.7 + 0.6 * random.getAsDouble()));
    Duration own = Duration.ofMillis(jittered);
    return own.compareTo(minimum) < 0 ? minimum : own;
  }
}
