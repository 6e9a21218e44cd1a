package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final String NOON = "Sun, 01 Nov 2026 12:00:00 GMT";
  private static final String ONE = "Sun, 01 Nov 2026 13:00:00 GMT";

  private final RetryAfter retryAfter = new RetryAfter(SettableClock.at("2026-11-01T12:30:00Z"));

  @Test
  void secondsAreTakenAsTheyAre() {
    assertThat(of(Map.of("Retry-After", " 120 "))).contains(Duration.ofMinutes(2));
    assertThat(of(Map.of("Retry-After", "0"))).contains(Duration.ZERO);
  }

  @Test
  void aDateIsReadBesideTheHostsOwnSoThatOurClockDoesNotMatter() {
    assertThat(of(Map.of("Retry-After", ONE, "Date", NOON))).contains(Duration.ofHours(1));
  }

  @Test
  void ourClockStandsInForAHostThatDoesNotSayItsTime() {
    assertThat(of(Map.of("Retry-After", ONE))).contains(Duration.ofMinutes(30));
    assertThat(of(Map.of("Retry-After", ONE, "Date", "?"))).contains(Duration.ofMinutes(30));
  }

  @Test
  void aDateThatHasPassedAsksForNoWait() {
    assertThat(of(Map.of("Retry-After", NOON, "Date", ONE))).contains(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999", "2026-11-01T13:00:00Z"})
  void whatCannotBeReadAsksForNothing(String text) {
    assertThat(of(Map.of("Retry-After", text, "Date", NOON))).isEmpty();
  }

  @Test
  void whereNoCallIsLeftTheWaitEndsWithTheWindow() {
    String one = String.valueOf(Instant.parse("2026-11-01T13:00:00Z").getEpochSecond());

    assertThat(of(Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", one, "Date", NOON)))
        .contains(Duration.ofHours(1));
    assertThat(of(Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", one)))
        .contains(Duration.ofMinutes(30));
    assertThat(of(Map.of("X-RateLimit-Remaining", "7", "X-RateLimit-Reset", one))).isEmpty();
    assertThat(of(Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "soon"))).isEmpty();
    assertThat(of(Map.of("X-RateLimit-Remaining", "0"))).isEmpty();
  }

  @Test
  void noHeaderAsksForNothing() {
    assertThat(of(Map.of("Date", NOON))).isEmpty();
  }

  private Optional<Duration> of(Map<String, String> headers) {
    return retryAfter.of(name -> Optional.ofNullable(headers.get(name)));
  }
}
