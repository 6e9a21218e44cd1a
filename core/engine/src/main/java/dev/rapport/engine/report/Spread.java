package dev.rapport.engine.report;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the waits of a cohort are spread over shorter and longer ones, those that still last by how
 * long they have lasted so far.
 *
 * @param calendar by the 24x7 clock, the shortest first; empty where too few are known
 * @param business the same by the work calendars
 */
public record Spread(List<Bin> calendar, List<Bin> business) {
  /** Of which nothing is known, or may be shown. */
  static final Spread NONE = new Spread(List.of(), List.of());

  public Spread {
    calendar = List.copyOf(calendar);
    business = List.copyOf(business);
  }

  /**
   * Waits about as long as each other. Neighbours that speak of too few tickets or people are one.
   *
   * @param from the shortest that belongs in it
   * @param to the shortest that does not any more; null for no end
   * @param came so many waits ended with what was waited for
   * @param open so many have lasted this long at as-of and still do
   * @param closedWithout so many tickets were closed without it after so long
   */
  public record Bin(Duration from, @Nullable Duration to, int came, int open, int closedWithout) {}
}
