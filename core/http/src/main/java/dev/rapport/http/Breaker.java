package dev.rapport.http;

import dev.rapport.connector.HostException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Leaves a host alone that is down: when half of the last twenty attempts (ten at the least) found
 * it unavailable, no call goes out for half a minute; then two may try. A refusal is an answer: 4xx
 * and 429 do not count against the host.
 */
final class Breaker {
  private static final Duration REST = Duration.ofSeconds(30);

  private final String host;
  private final CircuitBreaker breaker;

  Breaker(String host, Clock clock) {
    this.host = host;
    this.breaker = CircuitBreaker.of(host, config(clock));
  }

  private static CircuitBreakerConfig config(Clock clock) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(20)
        .minimumNumberOfCalls(10)
        .failureRateThreshold(50)
        .waitDurationInOpenState(REST)
        .permittedNumberOfCallsInHalfOpenState(2)
        .clock(clock)
        .recordException(Breaker::isHostDown)
        .ignoreException(e -> !(e instanceof FailedAttempt))
        .build();
  }

  private static boolean isHostDown(Throwable failure) {
    return failure instanceof FailedAttempt attempt
        && attempt.told().kind() == HostException.Kind.UNAVAILABLE;
  }

  /** Makes the call, or says at once that the host is down. */
  <T> T around(Supplier<T> call) {
    try {
      return breaker.executeSupplier(call);
    } catch (CallNotPermittedException e) {
      throw FailedAttempt.lasting(
          HostException.of(
              HostException.Kind.UNAVAILABLE,
              host,
              "it failed too often just now, so no call was made: try again in a minute"));
    }
  }
}
