package dev.rapport.engine.calendar;

import dev.rapport.model.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Period;

/**
 * One time at which an entry of an ICS file takes place, half-open.
 *
 * @param start a date for whole days, a local time where the entry has no zone, else an instant
 * @param end of the same kind, not before the start
 */
record IcsOccurrence(Temporal start, Temporal end) {
  IcsOccurrence {
    if (kind(start).compareTo(kind(end)) > 0) {
      throw new IllegalArgumentException("it ends before it begins");
    }
  }

  static IcsOccurrence of(Period<?> period) {
    return new IcsOccurrence(plain(period.getStart()), plain(period.getEnd()));
  }

  /** Times with a zone of any kind are instants to us. */
  static Temporal plain(Temporal temporal) {
    return temporal instanceof LocalDate || temporal instanceof LocalDateTime
        ? temporal
        : Instant.from(temporal);
  }

  boolean isWholeDays() {
    return start instanceof LocalDate;
  }

  /** The days of an entry of whole days. */
  Stream<LocalDate> days() {
    return LocalDate.from(start).datesUntil(LocalDate.from(end));
  }

  /** The stretch of an entry with times. */
  Span span(ZoneId zone) {
    return Span.between(instant(start, zone), instant(end, zone));
  }

  private static Instant instant(Temporal temporal, ZoneId zone) {
    return temporal instanceof LocalDateTime local
        ? local.atZone(zone).toInstant()
        : Instant.from(temporal);
  }

  /** Something that orders start and end, whichever kind they are of. */
  private static Instant kind(Temporal temporal) {
    ZoneId any = ZoneOffset.UTC;
    return temporal instanceof LocalDate date
        ? date.atStartOfDay(any).toInstant()
        : instant(temporal, any);
  }
}
