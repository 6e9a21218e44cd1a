package dev.rapport.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Time that only goes forward, from a clock that may be set back: where the clock is put back by an
 * hour, this goes on from where it was, and nobody waits for that hour.
 */
final class ForwardTime {
  private final Clock clock;
  private Instant last;
  private long nanos;

  ForwardTime(Clock clock) {
    this.clock = clock;
    this.last = clock.instant();
  }

  /** Nanoseconds since this was made; never less than before. */
  synchronized long nanos() {
    Instant now = clock.instant();
    nanos += Math.max(0, Duration.between(last, now).toNanos());
    last = now;
    return nanos;
  }
}
