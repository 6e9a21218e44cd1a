package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Life;
import dev.rapport.engine.report.Figures.Totals;
import dev.rapport.engine.timeline.RandomLives;
import dev.rapport.model.Holder;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportProperties {
  @Property(tries = 300)
  void thePartsOfAPeriodAddUpToTheWhole(
      @ForAll("tickets") List<TicketHistory> tickets, @ForAll @IntRange(max = 60) int minute) {
    Figures whole = during(0, 60, tickets);
    Figures first = during(0, minute, tickets);
    Figures second = during(minute, 60, tickets);

    for (Holder holder : Holder.values()) {
      assertThat(first.of(holder).plus(second.of(holder))).isEqualTo(whole.of(holder));
    }
    assertThat(first.totals().plus(second.totals())).isEqualTo(whole.totals());
    assertThat(first.n() + second.n()).isEqualTo(whole.n());
  }

  @Property(tries = 300)
  void theGroupsAddUpToTheTotal(@ForAll("tickets") List<TicketHistory> tickets) {
    Report report = Reports.of(Reports.request(Grouping.BY_GROUP, 1), tickets.stream());
    List<Figures> rows = report.groups().stream().map(Report.Row::figures).toList();

    assertThat(rows.stream().map(r -> r.elapsed().calendar()).reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(report.total().elapsed().calendar());
    assertThat(rows.stream().map(Figures::totals).reduce(Totals.NONE, Totals::plus))
        .isEqualTo(report.total().totals());
    assertThat(rows.stream().mapToInt(Figures::n).sum()).isEqualTo(report.total().n());
  }

  @Provide
  Arbitrary<List<TicketHistory>> tickets() {
    return RandomLives.histories().list().ofMaxSize(4);
  }

  private static Figures during(int from, int to, List<TicketHistory> tickets) {
    Span period = new Span(Life.minute(from), Life.minute(to));
    return Reports.of(Reports.request(period, Grouping.BY_GROUP, 1), tickets.stream()).total();
  }
}
