package dev.rapport.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The least time that a host asks us to wait, as RFC 9110, section 10.2.3, has it: seconds, or a
 * date. A date is read beside the answer's own {@code Date}, so that it does not matter how far the
 * host's clock is from ours; only where that header is missing does our clock stand in.
 */
final class RetryAfter {
  private final Clock clock;

  RetryAfter(Clock clock) {
    this.clock = clock;
  }

  /**
   * What the headers ask for, never negative; empty where they ask for nothing that can be read.
   *
   * @param header looks a header up by its name
   */
  Optional<Duration> of(Function<String, Optional<String>> header) {
    return header
        .apply("Retry-After")
        .map(String::strip)
        .flatMap(text -> isSeconds(text) ? seconds(text) : until(text, header))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /** Ten digits are 300 years: longer ones are no time to wait. */
  private static boolean isSeconds(String text) {
    return text.matches("\\d{1,10}");
  }

  private static Optional<Duration> seconds(String text) {
    return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
  }

  private Optional<Duration> until(String text, Function<String, Optional<String>> header) {
    Instant now = header.apply("Date").flatMap(HttpDate::parse).orElseGet(clock::instant);
    return HttpDate.parse(text).map(then -> Duration.between(now, then));
  }
}
