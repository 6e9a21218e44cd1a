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
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MOST_MEGABYTES = 64;
  private static final int PARTS_OF_MEMORY = 16;

  /** Real documents need more on average, names counted in; brackets without content need two. */
  private static final int BYTES_PER_VALUE = 16;

  /** What the host's settings say. */
  static Limits of(Settings settings) {
    return new Limits(
        settings.positive("limits.requests-per-second", 10),
        settings.positive("limits.concurrency", 2),
        Duration.ofSeconds(settings.positive("limits.timeout-seconds", 90)),
        (long) settings.positive("limits.answer-megabytes", usualMegabytes()) * MEGABYTE);
  }

  /** How many values an answer may have: they take far more room in memory than on the wire. */
  long answerValues() {
    return answerBytes / BYTES_PER_VALUE;
  }

  private static int usualMegabytes() {
    long part = Runtime.getRuntime().maxMemory() / MEGABYTE / PARTS_OF_MEMORY;
    return (int) Math.max(1, Math.min(MOST_MEGABYTES, part));
  }
}
