package dev.rapport.model.time;

import java.time.Duration;

/**
 * A length of time in both clocks, always labelled: Kanban's authors want the first, HDI the
 * second.
 *
 * @param calendar 24x7
 * @param business inside the work calendar of whoever held the ticket at that moment
 */
public record Elapsed(Duration calendar, Duration business) {
  /** No time at all. */
  public static final Elapsed ZERO = new Elapsed(Duration.ZERO, Duration.ZERO);

  /** The length of the span by both clocks. */
  public static Elapsed of(Span span, WorkCalendar workCalendar) {
    return new Elapsed(span.length(), workCalendar.within(span));
  }

  /** The sum, clock by clock. */
  public Elapsed plus(Elapsed other) {
    return new Elapsed(calendar.plus(other.calendar), business.plus(other.business));
  }
}
