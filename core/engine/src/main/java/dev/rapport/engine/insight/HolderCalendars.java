package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Ticket;
import dev.rapport.model.time.WorkCalendar;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

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

  /** What a receipt should say about that choice; empty where nothing needs saying. */
  default Optional<String> note(Ticket ticket, Segment segment) {
    return Optional.empty();
  }

  /** The default calendar. */
  default WorkCalendar standard() {
    return WorkCalendar.AROUND_THE_CLOCK;
  }

  /** Whose midnights begin days, weeks and periods: the default calendar's zone. */
  default ZoneId zone() {
    return ZoneOffset.UTC;
  }

  /** The default calendar's day, by which business time is printed. */
  default WorkingDay day() {
    return WorkingDay.AROUND_THE_CLOCK;
  }
}
