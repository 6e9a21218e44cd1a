package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Ticket;
import dev.rapport.model.time.WorkCalendar;

/** Finds the work calendar of whoever held a ticket in a segment. */
public interface HolderCalendars {
  /** Everybody works around the clock: business time equals calendar time. */
  HolderCalendars AROUND_THE_CLOCK =
      new HolderCalendars() {
        @Override
        public String version() {
          return WorkCalendar.AROUND_THE_CLOCK.version();
        }

        @Override
        public WorkCalendar of(Ticket ticket, Segment segment) {
          return WorkCalendar.AROUND_THE_CLOCK;
        }
      };

  /** Names and versions of all calendars, as receipts cite them. */
  String version();

  /** The calendar of the segment's holder. */
  WorkCalendar of(Ticket ticket, Segment segment);
}
