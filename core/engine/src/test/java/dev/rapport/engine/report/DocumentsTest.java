package dev.rapport.engine.report;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.timeline.RandomLives;
import dev.rapport.model.Facet;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.GoldenFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().serializeNulls().create();
  private static final Grouping SERVICE = new Grouping(Facet.SERVICE);

  private static final Validator SCHEMAS = schemas();

  @Test
  void aTicketNamesTheRuleAndTheEventsOfEachSegment() {
    Life life = Life.begins("New").by(Life.AGENT).status(10, "Awaiting Vendor");

    GoldenFile.assertMatches(
        "ticket-ledger.json",
        PRETTY.toJson(TicketJson.of(House.insight(life, 60)).get("ledger")) + "\n");
  }

  @Test
  void aPairIsATicketThatNamesTheOther() {
    JsonObject json =
        TicketJson.of(
            House.insights(HolderMap.EMPTY)
                .of(
                    Life.begins("New").history(),
                    Life.issue(5, "Blocked").history(),
                    Life.minute(60))
                .orElseThrow(),
            Outlook.NONE,
            Collaboration.NONE);

    assertValid("ticket-1", json);
    assertThat(json.getAsJsonArray("pair").get(0).getAsString()).isEqualTo("jira:NET-1");
  }

  @Test
  void theFiguresOfATotal() {
    Report report = Reports.of(request(SERVICE, 1), answered("VPN", 20));
    JsonObject total = ReportJson.of(report).getAsJsonObject("total");
    JsonObject waits = total.getAsJsonObject("waits");
    List.of("waits", "hitRate", "involvement", "mirror").forEach(total::remove);
    total.add("timeToResolution", waits.get("timeToResolution"));
    total.add("it_queue", waits.getAsJsonObject("byHolder").get("it_queue"));

    GoldenFile.assertMatches("report-total.json", PRETTY.toJson(total) + "\n");
  }

  @Test
  void aReportSaysInHowManyPairsTheClocksDisagree() {
    Insights insights = House.insights(HolderMap.EMPTY);
    ReportBuilder builder = new ReportBuilder(request(SERVICE, 1), insights);
    for (int minute : new int[] {-10, -20, 5}) {
      Life issue = Life.issue(-30, "To Do").links(minute, "INC1");
      insights
          .of(Life.begins("New").history(), issue.history(), Life.minute(60))
          .ifPresent(builder::add);
    }
    Report report = builder.build();

    SkewTally skew = report.receipt().clockSkew();
    assertThat(skew.pairs()).isEqualTo(2);
    assertThat(skew.largest()).isNotNull();
    assertThat(skew.largest().atLeast()).isEqualTo(Duration.ofMinutes(20));
    assertThat(EveryFormat.MD.of(report))
        .contains("In 2 of the pairs the two trackers' clocks provably disagree, jira is at least")
        .contains("20 min behind snow;");
    assertValid("report-1", ReportJson.of(report));
  }

  @Test
  void aReportThatMayNotSpeakSaysWhy() {
    String text = EveryFormat.MD.of(Reports.of(request(SERVICE, 5), answered("VPN", 2)));

    assertThat(text).contains("too few tickets").doesNotContain("VPN");
  }

  @Test
  void whatMayNotBeShownIsNull() {
    Report report = Reports.of(request(SERVICE, 5), answered("VPN", 2));
    JsonObject json = ReportJson.of(report);

    assertThat(json.getAsJsonObject("total").get("waits").isJsonNull()).isTrue();
    assertValid("report-1", json);
  }

  @Property(tries = 100)
  void everyTicketFollowsTheSchema(@ForAll("histories") TicketHistory history) {
    assertValid(
        "ticket-1",
        TicketJson.of(
            House.insights(HolderMap.EMPTY).of(history, Life.minute(40)).orElseThrow(),
            Outlook.NONE,
            Collaboration.NONE));
  }

  @Property(tries = 100)
  void everyReportFollowsTheSchema(@ForAll("histories") TicketHistory history) {
    assertValid(
        "report-1", ReportJson.of(Reports.of(request(Grouping.BY_GROUP, 1), Stream.of(history))));
  }

  @Provide
  Arbitrary<TicketHistory> histories() {
    return RandomLives.histories();
  }

  static void assertValid(String schema, JsonObject json) {
    Validator.Result result = SCHEMAS.validate(URI.create("urn:rapport:schema:" + schema), json);

    assertThat(result.isValid())
        .as(() -> schema + ": " + (result.isValid() ? "" : result.getErrors().get(0).toString()))
        .isTrue();
  }

  private static Validator schemas() {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    validator.registerSchema(read("/dev/rapport/schema/ticket-1.json"));
    validator.registerSchema(read("/dev/rapport/schema/report-1.json"));
    return validator;
  }

  private static String read(String resource) {
    try (InputStream in = DocumentsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
