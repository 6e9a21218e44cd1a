package dev.rapport.engine.report;

import org.jspecify.annotations.Nullable;

/**
 * How long something took over a cohort.
 *
 * @param n tickets it rests on
 * @param open of these, still waiting at as-of
 * @param closedWithout tickets that were closed without it
 * @param came of how many it came, so that the mean speaks of these
 * @param calendar by the 24x7 clock
 * @param business by the work calendars
 */
public record Distribution(
    int n, int open, int closedWithout, int came, Quantiles calendar, Quantiles business) {
  /** The counts alone: many answers on a few tickets speak of those tickets. */
  Distribution withoutTimes() {
    Quantiles none = new Quantiles(null, null, null, null);
    return new Distribution(n, open, closedWithout, came, none, none);
  }

  /** The same without means: those of other rows could be subtracted from the total's. */
  Distribution withoutMeans() {
    return new Distribution(
        n, open, closedWithout, came, calendar.withoutMean(), business.withoutMean());
  }

  /**
   * Seconds by one clock; a value is null where n is too small (20 for the first two and the mean,
   * 60 for P95) or the curve never falls that low.
   *
   * @param p50 half took at most this long
   * @param p85 six in seven took at most this long
   * @param p95 nineteen in twenty took at most this long
   * @param mean of those that came, rounded to the second; null where they are fewer than k
   */
  public record Quantiles(
      @Nullable Long p50, @Nullable Long p85, @Nullable Long p95, @Nullable Long mean) {
    Quantiles withoutMean() {
      return new Quantiles(p50, p85, p95, null);
    }
  }
}
