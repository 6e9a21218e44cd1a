package dev.rapport.http;

import dev.rapport.connector.HostException;
import java.time.Duration;

/**
 * One attempt of a call that failed. It never leaves this package: {@link CallChain} either tries
 * again or throws what it {@link #told}.
 */
final class FailedAttempt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HostException told;
  private final boolean worthRepeating;
  private final Duration minimumWait;

  private FailedAttempt(HostException told, boolean worthRepeating, Duration minimumWait) {
    super(told.getMessage(), told, false, false);
    this.told = told;
    this.worthRepeating = worthRepeating;
    this.minimumWait = minimumWait;
  }

  /** Another attempt would end the same way, or must not be made. */
  static FailedAttempt lasting(HostException told) {
    return new FailedAttempt(told, false, Duration.ZERO);
  }

  /** Another attempt may go better, no earlier than the wait that the host asked for. */
  static FailedAttempt passing(HostException told, Duration minimumWait) {
    return new FailedAttempt(told, true, minimumWait);
  }

  HostException told() {
    return told;
  }

  boolean isWorthRepeating() {
    return worthRepeating;
  }

  Duration minimumWait() {
    return minimumWait;
  }
}
