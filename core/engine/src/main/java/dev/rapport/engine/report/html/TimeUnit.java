package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In what an axis counts: hours, or days where these are what people would say.
 *
 * @param name the end of its key among the texts
 * @param length how long one is; a day of business time is a working day
 */
record TimeUnit(String name, Duration length) {
  private static final Duration HOUR = Duration.ofHours(1);

  /** More than so many of them are better said in days. */
  private static final long MANY_HOURS = 60;

  /** The unit in which the longest time of a trend is a handy number. */
  static TimeUnit of(List<Stretch> trend, Function<Stretch, Distribution> what, Texts texts) {
    long longest =
        trend.stream()
            .map(one -> texts.clock(what.apply(one)))
            .mapToLong(TimeUnit::longest)
            .max()
            .orElse(0);
    Duration day = texts.day();
    boolean handy = longest <= HOUR.multipliedBy(MANY_HOURS).toSeconds() || day.isZero();
    return handy ? new TimeUnit("hours", HOUR) : new TimeUnit("days", day);
  }

  private static long longest(Quantiles quantiles) {
    Long most = quantiles.p85() == null ? quantiles.p50() : quantiles.p85();
    return most == null ? 0 : most;
  }

  /** So many of it; nothing is zero. */
  double of(@Nullable Long seconds) {
    return seconds == null ? 0 : (double) seconds / length.toSeconds();
  }
}
