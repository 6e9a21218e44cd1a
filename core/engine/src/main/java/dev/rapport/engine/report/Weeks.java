package dev.rapport.engine.report;

import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.Presence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.model.time.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cohort of a report by ISO week of opening, while the tickets come in. A week that speaks of
 * too few is joined with those after it, the last one with the one before, so that none is had by
 * subtracting.
 */
final class Weeks {
  private final @Nullable Span period;
  private final ZoneId zone;
  private final int k;
  private final Map<LocalDate, Tally> weeks = new TreeMap<>();

  Weeks(@Nullable Span period, ZoneId zone, int k) {
    this.period = period;
    this.zone = zone;
    this.k = k;
  }

  void add(Case one, LedgerClock clock) {
    TicketInsight insight = one.insight();
    Instant opened = insight.ledger().whole().fromInclusive();
    if (period == null || period.contains(opened)) {
      Tally tally = weeks.computeIfAbsent(monday(opened), week -> new Tally(k));
      tally.cohort(one, clock);
      for (Presence presence : insight.people()) {
        tally.person(presence.side(), presence.person());
      }
    }
  }

  /** From the first week to the last; empty without tickets. */
  List<Stretch> stretches() {
    List<Joined> joined = new ArrayList<>();
    Joined last = null;
    for (Map.Entry<LocalDate, Tally> week : weeks.entrySet()) {
      if (last == null || last.isEnough()) {
        last = new Joined(week.getKey(), new Tally(k));
        joined.add(last);
      }
      last.take(week);
    }
    if (last != null && !last.isEnough() && joined.size() > 1) {
      joined.remove(last);
      joined.get(joined.size() - 1).takeAll(last);
    }
    return joined.stream().map(Joined::stretch).toList();
  }

  private LocalDate monday(Instant instant) {
    return instant
        .atZone(zone)
        .toLocalDate()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Weeks that are one point. */
  private static final class Joined {
    private final LocalDate from;
    private final Tally tally;
    private LocalDate to;

    Joined(LocalDate from, Tally tally) {
      this.from = from;
      this.tally = tally;
      this.to = from;
    }

    boolean isEnough() {
      return tally.shown() == Shown.ALL;
    }

    void take(Map.Entry<LocalDate, Tally> week) {
      tally.addAll(week.getValue());
      to = week.getKey().plusWeeks(1);
    }

    void takeAll(Joined later) {
      tally.addAll(later.tally);
      to = later.to;
    }

    Stretch stretch() {
      return tally.stretch(from, to);
    }
  }
}
