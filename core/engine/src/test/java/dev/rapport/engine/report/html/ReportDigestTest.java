package dev.rapport.engine.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Life;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.model.Facet;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportDigestTest {
  private static ReportDigest of(int groups) {
    Report report =
        Reports.of(
            Reports.request(Grouping.of("service"), 1),
            IntStream.range(0, groups)
                .mapToObj(
                    i -> Life.begins("INC" + i, "New", Map.of(Facet.SERVICE, "S" + i)).history()));
    return ReportDigest.of(report, Locale.ENGLISH, ZoneOffset.UTC);
  }

  @Test
  void ofManyGroupsTheFirstFortyStandInTheTableAndTheRestIsCounted() {
    assertThat(of(43).rows()).hasSize(40);
    assertThat(of(43).note()).contains("3 more are in the files.");
    assertThat(of(40).rows()).hasSize(40);
    assertThat(of(40).note()).doesNotContain("more");
  }
}
