package dev.rapport.engine.expectation;

import dev.rapport.engine.expectation.Expectation.Band;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The curves of one comparable group by both clocks, in seconds; at most 68 years. */
record Curves(KaplanMeier calendar, KaplanMeier business) {
  static Curves of(List<PastWait> waits) {
    KaplanMeier calendar = curve(waits, wait -> wait.elapsed().calendar());
    boolean sameByBoth =
        waits.stream()
            .map(PastWait::elapsed)
            .allMatch(elapsed -> elapsed.business().equals(elapsed.calendar()));
    return new Curves(
        calendar, sameByBoth ? calendar : curve(waits, wait -> wait.elapsed().business()));
  }

  private static KaplanMeier curve(List<PastWait> waits, Function<PastWait, Duration> clock) {
    int[] reached = new int[waits.size()];
    int[] censored = new int[waits.size()];
    int ended = 0;
    int open = 0;
    for (PastWait wait : waits) {
      int seconds = seconds(clock.apply(wait));
      if (wait.reached()) {
        reached[ended++] = seconds;
      } else {
        censored[open++] = seconds;
      }
    }
    return KaplanMeier.of(Arrays.copyOf(reached, ended), Arrays.copyOf(censored, open));
  }

  /** How many waits speak for one of this age: all of them for one that begins. */
  int speaking(Duration age) {
    return age.isZero() ? calendar.size() : calendar.beyond(seconds(age));
  }

  static Band band(KaplanMeier curve, Duration age) {
    return new Band(within(curve, age, 0.50), within(curve, age, 0.85));
  }

  private static @Nullable Duration within(KaplanMeier curve, Duration age, double share) {
    OptionalInt seconds =
        age.isZero() ? curve.quantile(share) : curve.quantileBeyond(seconds(age), share);
    return seconds.isPresent() ? Duration.ofSeconds(seconds.getAsInt()) : null;
  }

  private static int seconds(Duration duration) {
    return (int) Math.min(duration.toSeconds(), Integer.MAX_VALUE);
  }
}
