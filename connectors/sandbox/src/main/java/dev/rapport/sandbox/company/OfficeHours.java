package dev.rapport.sandbox.company;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When people of the company work: Monday to Friday, 8:00 to 18:00 in Berlin. */
final class OfficeHours {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);

  private OfficeHours() {}

  /** The moment at which so much working time has passed since the start. */
  static Instant after(Instant start, Duration work) {
    ZonedDateTime at = nextOpen(start.atZone(ZONE));
    Duration left = work;
    while (true) {
      Duration today = Duration.between(at.toLocalTime(), CLOSES);
      if (left.compareTo(today) < 0) {
        return at.plus(left).toInstant();
      }
      left = left.minus(today);
      at = nextOpen(at.with(CLOSES));
    }
  }

  /** A moment within office hours of the day that the start lies in, or of the next working day. */
  static Instant onThatDay(Instant start, Duration intoTheDay) {
    ZonedDateTime midnight = start.atZone(ZONE).toLocalDate().atStartOfDay(ZONE);
    return after(midnight.toInstant(), intoTheDay);
  }

  private static ZonedDateTime nextOpen(ZonedDateTime time) {
    ZonedDateTime at = time;
    if (!at.toLocalTime().isBefore(CLOSES)) {
      at = at.plusDays(1).with(OPENS);
    } else if (at.toLocalTime().isBefore(OPENS)) {
      at = at.with(OPENS);
    }
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.plusDays(1).with(OPENS);
    }
    return at;
  }
}
