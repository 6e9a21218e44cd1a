package dev.rapport.app.view;

import dev.rapport.engine.insight.WorkingDay;
import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.WorkCalendar;
import java.time.Duration;

/**
 * Lengths of time by one clock or by both: business time first, calendar time in brackets; one
 * alone where every hour is a working hour.
 *
 * @param both whether the two clocks can differ
 * @param day what a day of business time is
 */
public record Clocks(boolean both, WorkingDay day) {
  /** The clocks that these calendars, as receipts cite them, call for. */
  public static Clocks of(String calendars, WorkingDay day) {
    return new Clocks(!calendars.equals(WorkCalendar.AROUND_THE_CLOCK.version()), day);
  }

  /** By the clocks there are. */
  public String text(Elapsed elapsed) {
    String calendar = DurationWords.of(elapsed.calendar());
    return both ? business(elapsed.business()) + " (" + calendar + ")" : calendar;
  }

  /** The quantiles by the clock that is printed first. */
  Distribution.Quantiles quantiles(Distribution distribution) {
    return both ? distribution.business() : distribution.calendar();
  }

  /** Business time alone. */
  public String business(Duration duration) {
    return DurationWords.of(duration, day.length());
  }
}
