package dev.rapport.engine.report.sheet;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportJson;
import dev.rapport.engine.report.Reports;
import dev.rapport.engine.report.Spread.Bin;
import dev.rapport.model.Facet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendFactsTest {
  private static final Grouping SERVICE = new Grouping(Facet.SERVICE);
  private static final Label HALF_RESOLVED =
      Label.of(List.of("waits", "timeToResolution", "calendar", "p50Seconds"));

  @Test
  void aWeekSaysTheSameAsTheTotalOfThatWeek() {
    Report report = Reports.of(request(SERVICE, 1), answered("Mail", 30));
    Distribution resolution = report.total().timeToResolution();

    List<Fact> weeks = facts(report, "weeks");

    assertThat(weeks).extracting(Fact::period).containsOnly("2026-11-02/2026-11-09");
    assertThat(weeks)
        .filteredOn(fact -> fact.label().equals(HALF_RESOLVED))
        .extracting(Fact::value)
        .extracting(value -> value == null ? null : value.longValue())
        .containsExactly(resolution.calendar().p50());
  }

  @Test
  void aWeekOfTooFewIsHidden() {
    List<Fact> weeks = facts(Reports.of(request(SERVICE, 31), answered("Mail", 30)), "weeks");

    assertThat(weeks).extracting(Fact::value).isNotEmpty().containsOnlyNulls();
    assertThat(weeks).extracting(Fact::state).containsOnly(Fact.State.HIDDEN);
  }

  @Test
  void whatTookAboutAsLongIsOneRowForEachEnd() {
    Report report = Reports.of(request(SERVICE, 1), answered("Mail", 90));
    List<Bin> bins = report.spreads().timeToResolution().calendar();

    List<Fact> facts =
        facts(report, "total").stream()
            .filter(fact -> fact.label().figure().startsWith("timeToResolution / "))
            .filter(fact -> fact.label().topic().equals("spread"))
            .filter(fact -> fact.label().clock().equals("calendar"))
            .toList();

    assertThat(facts).hasSize(3 * bins.size());
    assertThat(facts.get(0).label())
        .isEqualTo(
            new Label("spread", "timeToResolution / 0 to 3600 s", "came", "calendar", "count"));
    assertThat(facts.get(0).value()).hasToString(String.valueOf(bins.get(0).came()));
  }

  @Test
  void whatIsTooLongForASheetGoesOnInTheNext() {
    List<List<Cell>> rows = List.of(List.of(Cell.of(1)), List.of(Cell.of(2)), List.of(Cell.of(3)));

    List<Table> parts = new Table("Figures", List.of(), rows).parts(2);

    assertThat(parts).extracting(Table::name).containsExactly("Figures", "Figures 2");
    assertThat(parts).flatExtracting(Table::rows).isEqualTo(rows);
  }

  private static List<Fact> facts(Report report, String scope) {
    return Facts.of(ReportJson.of(report)).stream()
        .filter(fact -> fact.scope().equals(scope))
        .toList();
  }
}
