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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Replays history week by week: at the start of each week promises are made for the tickets of that
 * week, from what was known then and nothing else; later they are judged.
 */
public final class BackTest {
  private final List<PastTicket> history;
  private final WorkCalendar clock;
  private final ZoneId zone;

  /**
   * Over a history.
   *
   * @param clock by which both clocks of an expectation run: 24x7, or one work calendar
   * @param zone whose Mondays begin a week
   */
  public BackTest(Collection<PastTicket> history, WorkCalendar clock, ZoneId zone) {
    this.history = history.stream().sorted(Comparator.comparing(PastTicket::opened)).toList();
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * One row of the calibration.
   *
   * @param monday the first day of the ISO week
   * @param calibration how the promises of that week were kept
   */
  public record Week(LocalDate monday, Calibration calibration) {}

  /**
   * The weeks in which tickets were opened, in order.
   *
   * @param asOf when the promises are judged; tickets opened later are left out
   */
  public List<Week> replay(Instant asOf) {
    List<Week> weeks = new ArrayList<>();
    byWeek(asOf)
        .forEach((monday, tickets) -> weeks.add(new Week(monday, week(monday, tickets, asOf))));
    return weeks;
  }

  private NavigableMap<LocalDate, List<PastTicket>> byWeek(Instant asOf) {
    NavigableMap<LocalDate, List<PastTicket>> weeks = new TreeMap<>();
    for (PastTicket ticket : history) {
      if (!ticket.opened().isAfter(asOf)) {
        LocalDate day = LocalDate.ofInstant(ticket.opened(), zone);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.computeIfAbsent(monday, any -> new ArrayList<>()).add(ticket);
      }
    }
    return weeks;
  }

  private Calibration week(LocalDate monday, List<PastTicket> tickets, Instant asOf) {
    Instant start = monday.atStartOfDay(zone).toInstant();
    List<PastWait> known =
        history.stream()
            .takeWhile(ticket -> ticket.opened().isBefore(start))
            .map(ticket -> ticket.asOf(start, clock))
            .toList();
    Expectations expectations = Expectations.of(known, start);
    return tickets.stream()
        .map(ticket -> judge(ticket, expectations.of(ticket.subject(), Elapsed.ZERO), asOf))
        .reduce(Calibration.NONE, Calibration::plus);
  }

  private Calibration judge(PastTicket ticket, Expectation expectation, Instant asOf) {
    Band band = expectation.business();
    if (band.promise().isEmpty() || band.half().isEmpty()) {
      return new Calibration(1, 0, 0, 0, 0);
    }
    Duration sinceOpened = waited(ticket.opened(), asOf);
    if (ticket.gaveUp(asOf) || sinceOpened.compareTo(band.promise().get()) < 0) {
      return new Calibration(1, 1, 0, 0, 0);
    }
    PastWait outcome = ticket.asOf(asOf, clock);
    return new Calibration(
        1, 1, 1, kept(outcome, band.half().get()), kept(outcome, band.promise().get()));
  }

  private Duration waited(Instant from, Instant to) {
    return clock.within(Span.between(from, to));
  }

  private static int kept(PastWait outcome, Duration promised) {
    return outcome.reached() && outcome.elapsed().business().compareTo(promised) <= 0 ? 1 : 0;
  }
}
