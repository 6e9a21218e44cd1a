package dev.rapport.http;

import dev.rapport.connector.Settings;
import java.time.Duration;

/**
 * How much is asked of a host at most, and how much is taken from it.
 *
 * @param requestsPerSecond calls begun per second; {@code limits.requests-per-second}, default 10
 * @param concurrency calls at a time; {@code limits.concurrency}, default 2
 * @param timeout for one call, from connecting to the last byte; {@code limits.timeout-seconds},
 *     default 90: ServiceNow cancels at 60 itself, and its answer to that is worth having
 * @param answerBytes the longest answer after decompression; {@code limits.answer-megabytes},
 *     default 64
 */
record Limits(int requestsPerSecond, int concurrency, Duration timeout, long answerBytes) {
  /** What the host's settings say. */
  static Limits of(Settings settings) {
    return new Limits(
        settings.positive("limits.requests-per-second", 10),
        settings.positive("limits.concurrency", 2),
        Duration.ofSeconds(settings.positive("limits.timeout-seconds", 90)),
        settings.positive("limits.answer-megabytes", 64) * 1024L * 1024L);
  }
}
