package dev.rapport.engine.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;

/** One entry of an ICS file, read by ical4j and expanded over the years we count. */
final class IcsEvent {
  private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);
  private static final Set<Frequency> WITHIN_A_DAY =
      Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

  private final VEvent event;
  private final Temporal start;
  private final @Nullable Temporal replaces;

  private IcsEvent(VEvent event, Temporal start, @Nullable Temporal replaces) {
    this.event = event;
    this.start = start;
    this.replaces = replaces;
  }

  /**
   * Reads a file that has one entry.
   *
   * @throws IllegalArgumentException saying what is wrong with the entry, without its words
   */
  static IcsEvent parse(String file) {
    try {
      return read(built(file));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it has a date or a time zone that cannot be read", e);
    }
  }

  private static Calendar built(String file) {
    try {
      return new CalendarBuilder().build(new StringReader(file));
    } catch (IOException | ParserException | RuntimeException e) {
      throw new IllegalArgumentException("it cannot be read", e);
    }
  }

  private static IcsEvent read(Calendar file) {
    Optional<VEvent> found = file.getComponent(Component.VEVENT);
    VEvent event = found.orElseThrow(() -> new IllegalArgumentException("it is empty"));
    Optional<DtStart<Temporal>> start = event.getProperty(Property.DTSTART);
    if (start.isEmpty()) {
      throw new IllegalArgumentException("it has no start");
    }
    List<RRule<Temporal>> rules = event.getProperties(Property.RRULE);
    if (rules.stream().map(RRule::getRecur).anyMatch(IcsEvent::isWithinADay)) {
      throw new IllegalArgumentException("it repeats more often than once a day");
    }
    Optional<RecurrenceId<Temporal>> replaces = event.getProperty(Property.RECURRENCE_ID);
    return new IcsEvent(
        event, start.get().getDate(), replaces.map(RecurrenceId::getDate).orElse(null));
  }

  private static boolean isWithinADay(Recur<?> rule) {
    return WITHIN_A_DAY.contains(rule.getFrequency())
        || rule.getHourList().size() > 1
        || rule.getMinuteList().size() > 1
        || rule.getSecondList().size() > 1;
  }

  /** The same for all entries of a series; empty where the file gives none. */
  String series() {
    return event.getUid().map(Property::getValue).orElse("");
  }

  /** Which occurrence of its series this entry replaces. */
  Optional<Temporal> replaces() {
    return Optional.ofNullable(replaces);
  }

  boolean isCancelled() {
    Optional<Property> status = event.getProperty(Property.STATUS);
    return status.map(Property::getValue).filter("CANCELLED"::equalsIgnoreCase).isPresent();
  }

  /**
   * When it takes place, from 1970 to 2099.
   *
   * @throws IllegalArgumentException when it ends before it begins, or its rule makes no sense
   */
  List<IcsOccurrence> occurrences() {
    Set<? extends Period<?>> found;
    try {
      found = event.calculateRecurrenceSet(years());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("its repetition cannot be worked out", e);
    }
    return found.stream().map(IcsOccurrence::of).toList();
  }

  /** The years we count, in the form of time in which the entry is given. */
  private Period<? extends Temporal> years() {
    if (start instanceof LocalDate) {
      return new Period<>(FIRST_DAY, LAST_DAY);
    }
    LocalDateTime first = FIRST_DAY.atStartOfDay();
    LocalDateTime last = LAST_DAY.atStartOfDay();
    return start instanceof LocalDateTime
        ? new Period<>(first, last)
        : new Period<>(first.atZone(ZoneOffset.UTC), last.atZone(ZoneOffset.UTC));
  }
}
