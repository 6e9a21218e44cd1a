package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  @Property
  void aWaitIsNeverShorterThanAskedForNorLongerThanBothBounds(
      @ForAll @IntRange(min = 1, max = 1000) int attempt,
      @ForAll @IntRange(min = 0, max = 100_000) int minimumSeconds,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double random) {
    Duration minimum = Duration.ofSeconds(minimumSeconds);
    Duration wait = new RetryPolicy(() -> random).waitAfter(attempt, minimum);

    assertThat(wait)
        .isGreaterThanOrEqualTo(minimum)
        .isGreaterThanOrEqualTo(Duration.ofMillis(1400));
    assertThat(wait.minus(minimum)).isLessThanOrEqualTo(Duration.ofSeconds(39));
  }

  @Test
  void theWaitDoublesUpToHalfAMinute() {
    RetryPolicy policy = new RetryPolicy(() -> 0.5);

    assertThat(List.of(1, 2, 3, 4, 5, 6))
        .extracting(attempt -> policy.waitAfter(attempt, Duration.ZERO).toSeconds())
        .containsExactly(2L, 4L, 8L, 16L, 30L, 30L);
  }

  @Test
  void twoMinutesAreWaitedForAndNotMore() {
    RetryPolicy policy = new RetryPolicy(() -> 0.5);
    assertThat(RetryPolicy.LONGEST_WAIT).isEqualTo(Duration.ofMinutes(2));
    HostException told = HostException.of(HostException.Kind.UNAVAILABLE, "snow", "down");

    assertThat(policy.repeats(FailedAttempt.passing(told, RetryPolicy.LONGEST_WAIT))).isTrue();
    assertThat(policy.repeats(FailedAttempt.passing(told, RetryPolicy.LONGEST_WAIT.plusMillis(1))))
        .isFalse();
    assertThat(policy.repeats(FailedAttempt.lasting(told))).isFalse();
  }
}
