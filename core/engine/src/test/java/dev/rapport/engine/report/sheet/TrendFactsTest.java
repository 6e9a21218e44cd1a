package dev.rapport.engine.report.sheet;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.engine.report.Stretch;
import dev.rapport.engine.report.sheet.Fact.State;
import dev.rapport.model.Facet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendFactsTest {
  private static final Label HALF_RESOLVED =
      Label.of(List.of("waits", "timeToResolution", "calendar", "p50Seconds"));

  @Test
  void aWeekSaysTheSameAsTheTotalOfThatWeek() {
    Report report = Reports.of(request(new Grouping(Facet.SERVICE), 1), answered("Mail", 30));
    Distribution resolution = report.total().timeToResolution();

    List<Fact> facts = TrendFacts.of(List.of(week(Shown.ALL, resolution)));

    assertThat(facts).extracting(Fact::key).containsOnly("2026-11-02/2026-11-09");
    assertThat(half(facts).value()).isEqualTo(resolution.calendar().p50());
  }

  @Test
  void aWeekOfTooFewIsHidden() {
    Report report = Reports.of(request(new Grouping(Facet.SERVICE), 1), answered("Mail", 30));

    List<Fact> facts =
        TrendFacts.of(List.of(week(Shown.NOTHING, report.total().timeToResolution())));

    assertThat(facts).extracting(Fact::state).containsOnly(State.HIDDEN);
    assertThat(facts).extracting(Fact::value).containsOnlyNulls();
  }

  @Test
  void whatIsTooLongForASheetGoesOnInTheNext() {
    List<List<Cell>> rows = List.of(List.of(Cell.of(1)), List.of(Cell.of(2)), List.of(Cell.of(3)));

    List<Table> parts = new Table("Figures", List.of(), rows).parts(2);

    assertThat(parts).extracting(Table::name).containsExactly("Figures", "Figures 2");
    assertThat(parts).flatExtracting(Table::rows).isEqualTo(rows);
  }

  private static Fact half(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.label().equals(HALF_RESOLVED))
        .findFirst()
        .orElseThrow();
  }

  private static Stretch week(Shown shown, Distribution distribution) {
    LocalDate monday = LocalDate.parse("2026-11-02");
    return new Stretch(monday, monday.plusWeeks(1), shown, 30, 0, distribution, distribution);
  }
}
