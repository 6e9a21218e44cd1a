package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.engine.House;
import dev.rapport.engine.IncidentLog;
import dev.rapport.testkit.SharedData;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report on a real history of 12,438 incidents, against figures reckoned by hand. */
@Tag(SharedData.TAG)
class IncidentLogReportTest {
  private static Report report;

  @BeforeAll
  static void readTheLog() throws IOException {
    ReportRequest all = new ReportRequest(null, IncidentLog.AS_OF, Grouping.BY_GROUP, 5);
    ReportBuilder builder = new ReportBuilder(all, House.insights(IncidentLog.MAP));
    IncidentLog.require().histories().forEach(builder::add);
    report = builder.build();
  }

  @Test
  void theTotalSaysHowLongTheLastResolutionTook() {
    Distribution resolution = report.total().timeToResolution();

    assertThat(resolution.n()).isEqualTo(12_434);
    assertThat(resolution.closedWithout()).isEqualTo(4);
    assertThat(resolution.open()).isZero();
    assertThat(resolution.calendar().p50()).isEqualTo(55_320);
    assertThat(resolution.calendar().mean()).isEqualTo(596_413);
  }

  @Test
  void theTotalCarriesTheLedgerInJson() {
    JsonObject total = ReportJson.of(report).getAsJsonObject("total");
    JsonObject waits = total.getAsJsonObject("waits");

    assertThat(total.get("n").getAsInt()).isEqualTo(12_438);
    assertThat(total.getAsJsonObject("counts").get("changes").getAsInt()).isEqualTo(43_881);
    assertThat(waits.getAsJsonObject("elapsed").get("calendarSeconds").getAsLong())
        .isEqualTo(14_131_387_680L);
    assertThat(
            waits
                .getAsJsonObject("byHolder")
                .getAsJsonObject("unconfirmed")
                .get("calendarSeconds")
                .getAsLong())
        .isEqualTo(6_733_293_660L);
  }

  @Test
  void noRowSpeaksOfTooFew() {
    assertThat(report.groups()).hasSizeGreaterThan(10);
    assertThat(report.groups())
        .extracting(row -> row.figures().shown())
        .containsOnly(Figures.Shown.ALL);
    assertThat(Reports.keys(report)).last().isEqualTo(Report.OTHER_GROUPS);
  }
}
