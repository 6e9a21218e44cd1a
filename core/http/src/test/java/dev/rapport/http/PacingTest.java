package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PacingTest {
  private final Bench bench = new Bench("http://localhost");

  @Test
  void soManyCallsPerSecondByTheClockThatWasGiven() {
    Pacing pacing = pacing(new Limits(10, 1, Duration.ofSeconds(1), 1));

    for (int i = 0; i < 35; i++) {
      pacing.around(() -> "done");
    }

    assertThat(bench.waits).containsOnly(Duration.ofSeconds(1)).hasSize(3);
  }

  @Test
  void aClockThatIsPutBackHoldsNobodyUp() {
    Pacing pacing = pacing(new Limits(1, 1, Duration.ofSeconds(1), 1));
    pacing.around(() -> "done");
    bench.clock.advance(Duration.ofHours(-1));

    pacing.around(() -> "done");

    assertThat(bench.waits).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void soManyCallsAtATime() throws Exception {
    Pacing pacing = pacing(new Limits(1000, 2, Duration.ofSeconds(1), 1));
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch two = new CountDownLatch(2);
    Callable<String> call =
        () ->
            pacing.around(
                () -> {
                  most.accumulateAndGet(running.incrementAndGet(), Math::max);
                  two.countDown();
                  await(two);
                  running.decrementAndGet();
                  return "done";
                });

    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> done = threads.invokeAll(Collections.nCopies(40, call));
      assertThat(done).hasSize(40).allSatisfy(one -> assertThat(one.get()).isEqualTo("done"));
    } finally {
      threads.shutdownNow();
    }
    assertThat(most).hasValue(2);
  }

  @Test
  void timeOnlyGoesForward() {
    SettableClock clock = SettableClock.at("2026-11-01T12:00:00Z");
    ForwardTime time = new ForwardTime(clock);
    List<Long> seen = new ArrayList<>();

    for (int seconds : new int[] {5, -3600, 7}) {
      clock.advance(Duration.ofSeconds(seconds));
      seen.add(Duration.ofNanos(time.nanos()).toSeconds());
    }

    assertThat(seen).containsExactly(5L, 5L, 12L);
  }

  private Pacing pacing(Limits limits) {
    return new Pacing("snow", limits, bench.clock, bench.context().pause());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
