package dev.rapport.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a work calendar from one day on.
 *
 * @param validFrom the first day, on the wall of {@code zone}, from midnight; null for ever since
 * @param zone where the wall is that the hours are read from
 * @param hours the working week
 * @param closures the holidays
 */
public record CalendarVersion(
    @Nullable LocalDate validFrom, ZoneId zone, WeeklyHours hours, Closures closures) {

  /** A version without a beginning. */
  public static CalendarVersion always(ZoneId zone, WeeklyHours hours, Closures closures) {
    return new CalendarVersion(null, zone, hours, closures);
  }

  /** The instant from which it holds; the earliest of all where it has no beginning. */
  Instant begins() {
    return validFrom == null ? Instant.MIN : validFrom.atStartOfDay(zone).toInstant();
  }

  /** Equal for equal rules. */
  String fingerprint() {
    return String.join(
        "\n", String.valueOf(validFrom), zone.getId(), hours.toString(), closures.fingerprint());
  }

  /** As people say it: {@code Mon-Fri 9-17 Berlin}. */
  @Override
  public String toString() {
    String id = zone.getId();
    return hours + " " + id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
