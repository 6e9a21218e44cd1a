package dev.rapport.engine.report;

import dev.rapport.engine.insight.TicketInsight;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cohort of a report by ISO week of opening, while the tickets come in. */
final class Weeks {
  private final ZoneId zone;
  private final int k;
  private final Map<LocalDate, Portion> weeks = new TreeMap<>();

  Weeks(ZoneId zone, int k) {
    this.zone = zone;
    this.k = k;
  }

  /** Takes in a ticket of the cohort. */
  void add(TicketInsight insight) {
    LocalDate opened = insight.ledger().whole().fromInclusive().atZone(zone).toLocalDate();
    LocalDate monday = opened.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    weeks.computeIfAbsent(monday, week -> new Portion(k)).add(insight);
  }

  /**
   * From the first week to the last, those that speak of too few joined with their neighbours;
   * empty without tickets.
   */
  List<Stretch> stretches() {
    List<Some> parts = new ArrayList<>();
    weeks.forEach((monday, week) -> parts.add(new Some(k, monday, monday.plusWeeks(1), week)));
    return Joining.of(parts).stream().map(Some::stretch).toList();
  }

  /** One week or several. */
  private record Some(int k, LocalDate from, LocalDate to, Portion portion)
      implements Joining.Part<Some> {
    @Override
    public boolean isEnough() {
      return portion.isEnough();
    }

    @Override
    public Some with(Some next) {
      Portion both = new Portion(k);
      both.addAll(portion);
      both.addAll(next.portion);
      return new Some(k, from, next.to, both);
    }

    Stretch stretch() {
      return portion.stretch(from, to);
    }
  }
}
