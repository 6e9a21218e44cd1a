package dev.rapport.app.view;

import dev.rapport.engine.report.DurationWords;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.WorkCalendar;

/**
 * Lengths of time by one clock or by both: business time first, calendar time in brackets; one
 * alone where every hour is a working hour.
 *
 * @param both whether the two clocks can differ
 */
record Clocks(boolean both) {
  /** The clocks that these calendars, as receipts cite them, call for. */
  static Clocks of(String calendars) {
    return new Clocks(!calendars.equals(WorkCalendar.AROUND_THE_CLOCK.version()));
  }

  String text(Elapsed elapsed) {
    String calendar = DurationWords.of(elapsed.calendar());
    return both ? DurationWords.of(elapsed.business()) + " (" + calendar + ")" : calendar;
  }
}
