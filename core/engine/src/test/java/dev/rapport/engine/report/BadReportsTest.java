package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.Facet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports that nobody hopes for, in every format. */
class BadReportsTest {
  private static final Grouping SERVICES = new Grouping(Facet.SERVICE);
  private static final String HOSTILE =
      "=1+1<script>alert(1)</script>|\u0000\u0007\u202e" + "x".repeat(300);

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void noTicketsStillMakeAReport(EveryFormat format) {
    assertThat(format.of(report(5, 0))).isNotBlank().doesNotContain("Mail");
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void oneTicketIsNotSpokenOf(EveryFormat format) {
    assertThat(format.of(report(5, 1))).doesNotContain("Mail");
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void oneGroupIsARow(EveryFormat format) {
    assertThat(format.of(report(1, 30))).contains("Mail");
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void aHostileNameIsOnlyAName(EveryFormat format) {
    Report report = Reports.of(Reports.request(SERVICES, 1), Reports.answered(HOSTILE, 30));

    String text = format.of(report);

    assertThat(text).contains("alert(1)").doesNotContain("\u0007", "\u0000");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "CSV"})
  void noTableHoldsAFormula(EveryFormat format) {
    String text =
        format.of(Reports.of(Reports.request(SERVICES, 1), Reports.answered(HOSTILE, 30)));

    assertThat(text).contains("'=1+1").doesNotContainPattern("[;,\"\n]=1");
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void fiveThousandGroupsAreNoTrouble(EveryFormat format) {
    Report report =
        Reports.of(
            Reports.request(SERVICES, 1),
            IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> "Service " + i)
                .flatMap(service -> Reports.answered(service, 1)));

    assertThat(format.of(report)).contains("Service 1");
  }

  private static Report report(int k, int tickets) {
    return Reports.of(Reports.request(SERVICES, k), Reports.answered("Mail", tickets));
  }
}
