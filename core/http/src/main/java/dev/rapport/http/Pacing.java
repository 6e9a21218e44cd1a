package dev.rapport.http;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Pause;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps one host's pace: so many calls at a time, so many begun per second. The limiter only says
 * how long to wait; the wait itself goes through {@link Pause}, and its time is the context's
 * clock, so that both can be set.
 */
final class Pacing {
  /** Longer than any queue that a sensible configuration builds up. */
  private static final Duration LONGEST_QUEUE = Duration.ofHours(1);

  private final String host;
  private final Pause pause;
  private final Semaphore slots;
  private final RateLimiter limiter;

  Pacing(String host, Limits limits, Clock clock, Pause pause) {
    this.host = host;
    this.pause = pause;
    this.slots = new Semaphore(limits.concurrency(), true);
    RateLimiterConfig config =
        RateLimiterConfig.custom()
            .limitForPeriod(limits.requestsPerSecond())
            .limitRefreshPeriod(Duration.ofSeconds(1))
            .timeoutDuration(LONGEST_QUEUE)
            .build();
    this.limiter = RateLimiter.of(host, config, new ForwardTime(clock)::nanos);
  }

  /** Makes the call when its turn has come. */
  <T> T around(Supplier<T> call) {
    try {
      slots.acquire();
    } catch (InterruptedException e) {
      throw Interrupted.told(host, e);
    }
    try {
      awaitTurn();
      return call.get();
    } finally {
      slots.release();
    }
  }

  private void awaitTurn() {
    long nanos = limiter.reservePermission();
    if (nanos < 0) {
      throw HostException.of(
          HostException.Kind.UNAVAILABLE,
          host,
          "more than an hour of calls is queued: raise limits.requests-per-second");
    }
    try {
      pause.sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      throw Interrupted.told(host, e);
    }
  }
}
