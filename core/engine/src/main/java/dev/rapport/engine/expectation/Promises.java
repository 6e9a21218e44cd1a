package dev.rapport.engine.expectation;

import dev.rapport.engine.expectation.Expectation.Band;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import dev.rapport.model.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What tickets were promised when they were opened, and whether that was kept. The promise of a
 * ticket is what was known at the beginning of its week and nothing else; so it never changes
 * afterwards, and what a summary prints is what the hit rate judges.
 *
 * <p>Not safe for use by several threads at once: a week is worked out when it is first asked for.
 */
public final class Promises {
  private final List<PastTicket> history;
  private final WorkCalendar clock;
  private final ZoneId zone;
  private final Duration recent;
  private final @Nullable PastWait[] settled;
  private final Map<LocalDate, Expectations> weeks = new HashMap<>();

  /**
   * Over a history.
   *
   * @param history waits of one kind, in any order
   * @param clock by which business time runs: 24x7, or the default work calendar; who held a ticket
   *     in a week to come is not known when the promise is made
   * @param zone whose Mondays begin a week
   */
  public Promises(Collection<PastTicket> history, WorkCalendar clock, ZoneId zone) {
    this(history, clock, zone, Expectations.RECENT);
  }

  /** The same with another length of what is recent. */
  Promises(Collection<PastTicket> history, WorkCalendar clock, ZoneId zone, Duration recent) {
    Map<Subject, Subject> subjects = new HashMap<>();
    this.history =
        history.stream()
            .map(ticket -> ticket.sharing(subjects))
            .sorted(Comparator.comparing(PastTicket::opened))
            .toList();
    this.clock = clock;
    this.zone = zone;
    this.recent = recent;
    this.settled = new PastWait[history.size()];
  }

  /** What a ticket that was opened then was promised. */
  public Expectation madeTo(Subject subject, Instant opened) {
    return weeks.computeIfAbsent(mondayOf(opened), this::knownAt).of(subject, Elapsed.ZERO);
  }

  /**
   * How the promise to one ticket was kept.
   *
   * @param asOf when it is judged, not before the ticket was opened
   */
  public Calibration judge(PastTicket ticket, Instant asOf) {
    Band band = madeTo(ticket.subject(), ticket.opened()).business();
    if (band.promise().isEmpty() || band.half().isEmpty()) {
      return new Calibration(1, 0, 0, 0, 0);
    }
    Duration sinceOpened = clock.within(Span.between(ticket.opened(), asOf));
    if (ticket.gaveUp(asOf) || sinceOpened.compareTo(band.promise().get()) < 0) {
      return new Calibration(1, 1, 0, 0, 0);
    }
    PastWait outcome = ticket.asOf(asOf, clock);
    return new Calibration(
        1, 1, 1, kept(outcome, band.half().get()), kept(outcome, band.promise().get()));
  }

  /** The first day of the ISO week in which that instant lies. */
  LocalDate mondayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private Expectations knownAt(LocalDate monday) {
    Instant start = monday.atStartOfDay(zone).toInstant();
    return Expectations.of(
        IntStream.range(firstSince(start.minus(Expectations.WINDOW)), firstSince(start))
            .mapToObj(place -> waitOf(place, start))
            .toList(),
        start,
        recent);
  }

  /** A wait that is over looks the same from every later week, so it is worked out once. */
  private PastWait waitOf(int place, Instant then) {
    PastTicket ticket = history.get(place);
    if (!ticket.isSettled(then)) {
      return ticket.asOf(then, clock);
    }
    PastWait known = settled[place];
    PastWait wait = known == null ? ticket.asOf(then, clock) : known;
    settled[place] = wait;
    return wait;
  }

  /** The place of the first ticket that was not opened before that moment. */
  private int firstSince(Instant moment) {
    int low = 0;
    int high = history.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (history.get(middle).opened().isBefore(moment)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int kept(PastWait outcome, Duration promised) {
    return outcome.reached() && outcome.elapsed().business().compareTo(promised) <= 0 ? 1 : 0;
  }
}
