package dev.rapport.engine.report;

import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier period, for the total alone. Both cohorts are looked at from
 * equally long after their periods' ends, so that neither had more time to be done.
 *
 * @param period the earlier one
 * @param asOf the moment from which it is looked at
 * @param total its figures; what is too few of it must be left out as everywhere
 * @param firstResponse how the time to the first response changed
 * @param resolution how the time to the resolution changed
 */
public record Comparison(
    Span period, Instant asOf, Figures total, Change firstResponse, Change resolution) {
  /** What a difference between two medians is worth. */
  public enum Verdict {
    /** The interval of the difference lies above 0: it takes longer. */
    LONGER,
    /** The interval lies below 0: it takes less time. */
    SHORTER,
    /** The interval holds 0: the difference may be chance. */
    NOISE,
    /** A median is not known, or not sure enough to be compared. */
    UNKNOWN
  }

  /**
   * One median by one clock, then and now, in seconds.
   *
   * @param before null where it is not known
   * @param now null where it is not known
   * @param low the lower end of the interval in which 95 in 100 differences lie; null without one
   * @param high its upper end
   */
  public record Median(
      @Nullable Long before, @Nullable Long now, @Nullable Long low, @Nullable Long high) {
    private static final Median UNKNOWN = new Median(null, null, null, null);

    /** What the difference is worth. */
    public Verdict verdict() {
      if (low == null || high == null) {
        return Verdict.UNKNOWN;
      }
      if (low <= 0 && high >= 0) {
        return Verdict.NOISE;
      }
      return low > 0 ? Verdict.LONGER : Verdict.SHORTER;
    }
  }

  /** One measure by both clocks. */
  public record Change(Median calendar, Median business) {}

  /** What is drawn from for one measure: the waits by both clocks, with their quantiles. */
  record Waits(WaitSample calendar, WaitSample business, Distribution distribution) {}

  /** How one measure changed; unknown where either cohort must not be shown. */
  static Change change(Waits before, Waits now, boolean isShown) {
    return isShown
        ? new Change(
            median(before, now, Waits::calendar, Distribution::calendar),
            median(before, now, Waits::business, Distribution::business))
        : new Change(Median.UNKNOWN, Median.UNKNOWN);
  }

  private static Median median(
      Waits before,
      Waits now,
      Function<Waits, WaitSample> sample,
      Function<Distribution, Quantiles> clock) {
    Long then = clock.apply(before.distribution()).p50();
    Long today = clock.apply(now.distribution()).p50();
    if (then == null || today == null) {
      return new Median(then, today, null, null);
    }
    Optional<MedianDifference.Interval> interval =
        MedianDifference.of(sample.apply(before), sample.apply(now));
    return new Median(
        then,
        today,
        interval.map(MedianDifference.Interval::low).orElse(null),
        interval.map(MedianDifference.Interval::high).orElse(null));
  }

  /** Whether both totals may be shown in full. */
  static boolean areShown(Figures before, Figures now) {
    return before.shown() == Shown.ALL && now.shown() == Shown.ALL;
  }
}
