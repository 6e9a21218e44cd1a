package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.connector.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The order retry(breaker(rate limit(timeout(call)))): one test per neighbouring pair. */
class CallChainTest extends HostTest {
  private final AtomicInteger attempts = new AtomicInteger();

  @Test
  void retryAroundBreakerEveryAttemptCountsAndAnOpenOneEndsTheRepeats() {
    CallChain chain = chain();
    Supplier<String> down = down();

    failure(() -> chain.run(down));
    failure(() -> chain.run(down));
    assertThat(attempts).hasValue(10);
    assertThat(failure(() -> chain.run(down)))
        .hasMessageContaining("no call was made")
        .returns(Kind.UNAVAILABLE, HostException::kind);
    assertThat(attempts).hasValue(10);
    assertThat(bench.waits).hasSize(8);
  }

  @Test
  void aHostThatWasLeftAloneForHalfAMinuteIsTriedAgain() {
    CallChain chain = chain();
    failure(() -> chain.run(down()));
    failure(() -> chain.run(down()));
    bench.clock.advance(Duration.ofSeconds(31));

    assertThat(chain.run(() -> "up")).isEqualTo("up");
    assertThat(chain.run(() -> "up")).isEqualTo("up");
  }

  @Test
  void aHostThatRefusesIsNotDown() {
    CallChain chain = chain();
    HostException forbidden = HostException.of(Kind.FORBIDDEN, "snow", "no");

    for (int i = 0; i < 30; i++) {
      assertThat(failure(() -> chain.run(failing(FailedAttempt.lasting(forbidden)))))
          .isSameAs(forbidden);
    }
    assertThat(chain.run(() -> "up")).isEqualTo("up");
  }

  @Test
  void breakerAroundRateLimitACallThatIsNotMadeWaitsForNoTurn() {
    bench.with(new Limits(1, 1, Duration.ofSeconds(5), 1));
    List<Duration> turns = new ArrayList<>();
    CallChain chain = chain(turns::add);
    failure(() -> chain.run(down()));
    failure(() -> chain.run(down()));
    int before = turns.size();

    failure(() -> chain.run(down()));

    assertThat(turns).hasSize(before).contains(Duration.ofSeconds(9));
  }

  @Test
  void rateLimitAroundTimeoutTheCallsTimeBeginsWithItsTurn() {
    answers(good());
    bench.with(new Limits(1, 1, Duration.ofSeconds(5), 1L << 20));
    HostClient client = bench.client();

    for (int i = 0; i < 20; i++) {
      assertThat(read(client).status()).isEqualTo(200);
    }
    assertThat(bench.waits).hasSize(19).containsOnly(Duration.ofSeconds(1));
    assertThat(bench.took).hasSize(20).containsOnly(Duration.ZERO);
  }

  @Test
  void retryAroundRateLimitEachAttemptTakesItsOwnTurn() {
    bench.with(new Limits(1, 1, Duration.ofSeconds(5), 1));
    CallChain chain = chain(bench.context().pause());

    failure(() -> chain.run(down()));

    assertThat(attempts).hasValue(5);
    assertThat(chain.run(() -> "nobody holds the only slot")).isNotEmpty();
  }

  @Test
  void aThreadThatIsAskedToStopWhileItWaitsStops() {
    CallChain chain =
        chain(
            time -> {
              if (!time.isZero()) {
                throw new InterruptedException();
              }
            });

    assertThat(failure(() -> chain.run(down()))).hasMessageContaining("stopped");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(attempts).hasValue(1);
  }

  private CallChain chain() {
    return chain(bench.context().pause());
  }

  private CallChain chain(Pause pause) {
    return bench.chain(pause);
  }

  private Supplier<String> down() {
    return failing(
        FailedAttempt.passing(HostException.of(Kind.UNAVAILABLE, "snow", "down"), Duration.ZERO));
  }

  private Supplier<String> failing(FailedAttempt failure) {
    return () -> {
      attempts.incrementAndGet();
      throw failure;
    };
  }
}
