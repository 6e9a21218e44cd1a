package dev.rapport.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The least time that a host asks us to wait, as RFC 9110, section 10.2.3, has it: seconds, or a
 * date. A date is read beside the answer's own {@code Date}, so that it does not matter how far the
 * host's clock is from ours; only where that header is missing does our clock stand in. A host that
 * says instead that no call is left ({@code X-RateLimit-Remaining: 0}) is taken at its {@code
 * X-RateLimit-Reset}, where that is a time in seconds since 1970, as GitHub has it.
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
        .or(() -> reset(header))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /** Whether the headers of a refusal speak of too many calls, whatever its status. */
  static boolean isAsked(Function<String, Optional<String>> header) {
    return header.apply("Retry-After").isPresent() || isNoneLeft(header);
  }

  private static boolean isNoneLeft(Function<String, Optional<String>> header) {
    return header
        .apply("X-RateLimit-Remaining")
        .filter(left -> left.strip().equals("0"))
        .isPresent();
  }

  private Optional<Duration> reset(Function<String, Optional<String>> header) {
    return header
        .apply("X-RateLimit-Reset")
        .map(String::strip)
        .filter(text -> isNoneLeft(header) && isSeconds(text))
        .map(text -> Duration.between(now(header), Instant.ofEpochSecond(Long.parseLong(text))));
  }

  private Instant now(Function<String, Optional<String>> header) {
    return header.apply("Date").flatMap(HttpDate::parse).orElseGet(clock::instant);
  }

  /** Ten digits are 300 years: longer ones are no time to wait. */
  private static boolean isSeconds(String text) {
    return text.matches("\\d{1,10}");
  }

  private static Optional<Duration> seconds(String text) {
    return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
  }

  private Optional<Duration> until(String text, Function<String, Optional<String>> header) {
    return HttpDate.parse(text).map(then -> Duration.between(now(header), then));
  }
}
