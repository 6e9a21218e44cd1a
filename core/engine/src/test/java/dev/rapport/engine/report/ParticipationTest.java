package dev.rapport.engine.report;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.engine.report.Participation.Part;
import dev.rapport.model.Side;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParticipationTest {
  @Test
  void eachSideHasItsActsAndItsAnswers() {
    Participation all =
        Reports.of(request(Grouping.BY_GROUP, 1), answered("VPN", 40)).total().participation();
    Part it = all.sides().get(Side.IT);
    Part requester = all.sides().get(Side.REQUESTER);

    assertThat(it.tickets()).isEqualTo(40);
    assertThat(it.acts()).isEqualTo(120);
    assertThat(it.balance().absenceFactor()).isEqualTo(1);
    assertThat(it.balance().gini()).hasValue(0);
    assertThat(it.answers().n()).isEqualTo(40);
    assertThat(it.answers().calendar().p50()).isEqualTo(20 * 60);
    assertThat(requester.acts()).isEqualTo(40);
    assertThat(requester.firstActShare()).isZero();
    assertThat(requester.answers().n()).isZero();
  }

  @Test
  void aSideOfWhichTooFewPeopleActedHidesTheRow() {
    Report report = Reports.of(request(Grouping.BY_GROUP, 2), answered("VPN", 40));

    assertThat(report.total().shown()).isEqualTo(Figures.Shown.NOTHING);
    assertThat(ReportJson.of(report).getAsJsonObject("total").get("mirror").isJsonNull()).isTrue();
  }

  @Test
  void handoversBetweenShownGroupsAreListed() {
    JsonObject involvement =
        ReportJson.of(Reports.of(request(Grouping.BY_GROUP, 1), Stream.of(Reports.wandering())))
            .getAsJsonObject("total")
            .getAsJsonObject("involvement");

    assertThat(involvement.get("handovers"))
        .hasToString("[{\"from\":\"Service Desk\",\"to\":\"Network\",\"n\":1}]");
    assertThat(involvement.get("reciprocity")).hasToString("0.0");
  }

  @Test
  void anEarlierAsOfGivesTheHashThatItGaveThen() {
    ReportRequest early = request(Grouping.BY_GROUP, 1);
    String then = Reports.of(early, answered("VPN", 20)).receipt().hash();

    assertThat(Reports.of(early, answered("VPN", 20)).receipt().hash()).isEqualTo(then);
    assertThat(
            Reports.of(
                    new ReportRequest(null, early.asOf().plusSeconds(60), Grouping.BY_GROUP, 1),
                    answered("VPN", 20))
                .receipt()
                .hash())
        .isNotEqualTo(then);
  }
}
