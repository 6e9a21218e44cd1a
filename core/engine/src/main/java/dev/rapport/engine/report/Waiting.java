package dev.rapport.engine.report;

import dev.rapport.engine.expectation.KaplanMeier;
import dev.rapport.engine.report.Distribution.Quantiles;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The waits of a cohort by one clock, in whole seconds; from 68 years on they count as 68 years.
 */
final class Waiting {
  private static final int FEWEST_FOR_P85 = 20;
  private static final int FEWEST_FOR_P95 = 60;

  private final int k;
  private final IntList reached = new IntList();
  private final IntList censored = new IntList();

  Waiting(int k) {
    this.k = k;
  }

  void reached(Duration time) {
    reached.add(seconds(time));
  }

  void censored(Duration time) {
    censored.add(seconds(time));
  }

  void addAll(Waiting other) {
    reached.addAll(other.reached);
    censored.addAll(other.censored);
  }

  int size() {
    return reached.size() + censored.size();
  }

  /** How many of them ended by what was waited for. */
  int came() {
    return reached.size();
  }

  WaitSample sample() {
    return new WaitSample(reached.toArray(), censored.toArray());
  }

  Quantiles quantiles() {
    if (size() < Math.max(k, FEWEST_FOR_P85)) {
      return new Quantiles(null, null, null, null);
    }
    int[] ended = reached.toArray();
    KaplanMeier curve = KaplanMeier.of(ended, censored.toArray());
    return new Quantiles(
        known(curve.quantile(0.50)),
        known(curve.quantile(0.85)),
        size() < FEWEST_FOR_P95 ? null : known(curve.quantile(0.95)),
        mean(ended));
  }

  private static @Nullable Long known(OptionalInt seconds) {
    return seconds.isPresent() ? (long) seconds.getAsInt() : null;
  }

  /** Of fewer than k waits the mean would speak of them alone, whatever else was waited for. */
  private @Nullable Long mean(int[] values) {
    return values.length < Math.max(k, 1)
        ? null
        : Math.round((double) Arrays.stream(values).asLongStream().sum() / values.length);
  }

  private static int seconds(Duration time) {
    return (int) Math.min(time.toSeconds(), Integer.MAX_VALUE);
  }
}
