package dev.rapport.engine.report;

import static dev.rapport.engine.Life.minute;
import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.keys;
import static dev.rapport.engine.report.Reports.request;
import static dev.rapport.engine.report.Reports.wandering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.engine.Life;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Figures.Totals;
import dev.rapport.model.Facet;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Grouping SERVICE = new Grouping(Facet.SERVICE);

  @Test
  void timeGoesToTheGroupThatHadTheTicket() {
    Report report = Reports.of(request(Grouping.BY_GROUP, 1), Stream.of(wandering()));

    assertThat(keys(report)).containsExactly("Network", "Service Desk");
    assertThat(report.groups().get(1).figures().elapsed().calendar()).hasMinutes(10);
    assertThat(report.groups().get(1).figures().totals()).isEqualTo(new Totals(1, 0, 0, 0, 2));
  }

  @Test
  void theCohortIsUnderTheGroupThatHadItLast() {
    Report report = Reports.of(request(Grouping.BY_GROUP, 1), Stream.of(wandering()));

    assertThat(report.groups()).extracting(row -> row.figures().n()).containsExactly(1, 0);
    assertThat(report.total().n()).isEqualTo(1);
    assertThat(report.total().open()).isEqualTo(1);
    assertThat(report.total().totals()).isEqualTo(new Totals(1, 1, 0, 2, 6));
  }

  @Test
  void whatLiesOutsideThePeriodIsNotCounted() {
    Span period = new Span(minute(35), minute(45));
    Figures total =
        Reports.of(request(period, Grouping.BY_GROUP, 1), Stream.of(wandering())).total();

    assertThat(total.n()).isZero();
    assertThat(total.touched()).isEqualTo(1);
    assertThat(total.of(Holder.IT_QUEUE).calendar()).hasMinutes(5);
    assertThat(total.of(Holder.REQUESTER).calendar()).hasMinutes(5);
    assertThat(total.totals().changes()).isEqualTo(1);
  }

  @Test
  void percentilesComeWithEnoughTickets() {
    Quantiles few = quantiles(19);
    Quantiles enough = quantiles(20);

    assertThat(few).isEqualTo(new Quantiles(null, null, null, null));
    assertThat(enough).isEqualTo(new Quantiles(600L, 1_020L, null, 630L));
    assertThat(quantiles(60).p95()).isEqualTo(57 * 60);
  }

  @Test
  void closedUnresolvedIsOutOfTheCohortAndCountedApart() {
    Stream<Life> lives = Stream.of(Life.begins("New").status(5, "Closed"), Life.begins("New"));
    Distribution resolution =
        Reports.of(request(SERVICE, 1), lives.map(Life::history)).total().timeToResolution();

    assertThat(resolution.n()).isEqualTo(1);
    assertThat(resolution.open()).isEqualTo(1);
    assertThat(resolution.closedWithout()).isEqualTo(1);
  }

  @Test
  void aSmallGroupTakesTheNextSmallestWithIt() {
    Report report =
        Reports.of(
            request(SERVICE, 2),
            Stream.of(answered("A", 1), answered("B", 2), answered("C", 3)).flatMap(s -> s));

    assertThat(report.total().shown()).isEqualTo(Shown.NOTHING);
    assertThat(keys(report)).containsExactly("other groups");
  }

  @Test
  void aTicketCreatedLaterIsNotThere() {
    ReportRequest before = new ReportRequest(null, minute(-5), SERVICE, 1);
    Report report = Reports.of(before, answered("A", 3));

    assertThat(report.receipt().tickets()).isNull();
    assertThat(report.total().touched()).isZero();
    assertThat(report.groups()).isEmpty();
    assertThat(report.total().elapsed().calendar()).isEqualTo(Duration.ZERO);
  }

  @Test
  void theSameInputsGiveTheSameReceiptAndOthersDoNot() {
    Report one = Reports.of(request(SERVICE, 1), answered("A", 3));

    assertThat(Reports.of(request(SERVICE, 1), answered("A", 3))).isEqualTo(one);
    assertThat(Reports.of(request(SERVICE, 1), answered("A", 4)).receipt().hash())
        .isNotEqualTo(one.receipt().hash());
    assertThat(Reports.of(request(SERVICE, 2), answered("A", 3)).receipt().hash())
        .isNotEqualTo(one.receipt().hash());
  }

  @Test
  void rowsCanStandForWhatTicketsBelongTo() {
    assertThat(Grouping.of("Service")).isEqualTo(SERVICE);
    assertThat(Grouping.of("group")).isEqualTo(Grouping.BY_GROUP);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grouping.of("person"))
        .withMessageContaining("group, project, service");
  }

  @Test
  void nobodyIsNoCrowd() {
    assertThatIllegalArgumentException().isThrownBy(() -> request(SERVICE, 0));
  }

  private static Quantiles quantiles(int tickets) {
    return Reports.of(request(SERVICE, 1), answered("A", tickets))
        .total()
        .timeToResolution()
        .calendar();
  }
}
