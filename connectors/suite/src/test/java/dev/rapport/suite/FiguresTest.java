package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures through the commands: in business time, explained, replayed, and tested on the past. */
class FiguresTest {
  private static final int SIZE = 60;
  private static final String CALENDARS =
      """
      privacy: { k: 1 }
      calendars:
        - { name: default, zone: Europe/Berlin, hours: { mon-fri: ["09:00-17:00"] }, holidays: { country: DE } }
      """;
  private static final String LATER_VERSION =
      """
        - { name: default, zone: Europe/Berlin, hours: { mon-sat: ["07:00-19:00"] }, valid-from: %s }
      """;

  @TempDir Path folder;
  private ServiceNowSandbox sandbox;
  private Desk desk;

  @BeforeEach
  void withACompanyThatWorksFromNineToFive() {
    sandbox = ServiceNowSandbox.builder().company(SIZE, 7).start();
    desk = new Desk(folder);
    configured(CALENDARS);
    desk.types("sync");
  }

  @AfterEach
  void closed() {
    sandbox.close();
  }

  @Test
  void businessTimeIsCountedBesideCalendarTimeAndNeverExceedsIt() {
    JsonObject report = report();

    assertThat(report.getAsJsonObject("receipt").get("calendars").getAsString())
        .startsWith("default@");
    JsonObject elapsed = waits(report.getAsJsonObject("total")).getAsJsonObject("elapsed");
    assertThat(business(elapsed)).isPositive().isLessThan(calendar(elapsed) / 3);
    assertThat(
            waits(report.getAsJsonObject("total"))
                .getAsJsonObject("byHolder")
                .asMap()
                .values()
                .stream()
                .mapToLong(FiguresTest::business)
                .sum())
        .isEqualTo(business(elapsed));
  }

  @Test
  void whatExplainLeadsToAddsUpToTheFigureOfEachRow() {
    JsonObject report = report();
    assertExplained("report/all/", report.getAsJsonObject("total"));
    for (JsonElement row : report.getAsJsonArray("groups")) {
      String key = row.getAsJsonObject().get("key").getAsString();
      assertExplained("report/all/group=" + key + "/", row.getAsJsonObject());
    }
  }

  @Test
  void everyFigureOfTheJsonHasAnId() {
    JsonObject total = report().getAsJsonObject("total");
    List<String> alone = List.of("n", "open", "touched", "inTheVoid");
    alone.forEach(name -> assertThat(explained("report/all/" + name)).isNotNull());
    for (String part : List.of("counts", "coverage", "hitRate", "slaComparison", "checkpoints")) {
      total
          .getAsJsonObject(part)
          .keySet()
          .forEach(name -> assertThat(explained("report/all/" + part + "/" + name)).isNotNull());
    }
    total.getAsJsonObject("waits").keySet().stream()
        .filter(name -> !List.of("elapsed", "byHolder").contains(name))
        .forEach(name -> assertThat(explained("report/all/" + name)).isNotNull());
    total
        .getAsJsonObject("mirror")
        .asMap()
        .forEach(
            (side, face) ->
                face.getAsJsonObject().keySet().stream()
                    .map(name -> name.replace("P50", ""))
                    .forEach(
                        name ->
                            assertThat(explained("report/all/mirror/" + side + "/" + name))
                                .isNotNull()));
  }

  @Test
  void whatHappensLaterChangesNoReportAsOfEarlier() {
    Instant now = sandbox.clock().instant();
    Instant then = now.minusSeconds(3600);
    String before = hash(then.toString());

    Row row = sandbox.tables().table("incident").rows().get(0);
    sandbox
        .tables()
        .table("incident")
        .update(
            row.sysId(),
            Map.of("state", row.get("state").equals("2") ? "3" : "2", "priority", "1"),
            "admin",
            now);
    assertThat(desk.types("sync", "--json").host().get("events").getAsInt()).isPositive();

    assertThat(hash(then.toString())).isEqualTo(before);
    String later = now.plusSeconds(3600).toString();
    assertThat(hash(later)).isNotEqualTo(before);
  }

  @Test
  void aCalendarsNewVersionLeavesReportsBeforeItAsTheyWere() {
    String then = "2026-06-01T00:00:00Z";
    JsonObject before = report("--as-of", then);

    configured(CALENDARS + LATER_VERSION.formatted("2026-07-01"));
    assertThat(report("--as-of", then)).isEqualTo(before);
    assertThat(report("--as-of", "2027-06-01").getAsJsonObject("receipt").get("calendars"))
        .isNotEqualTo(before.getAsJsonObject("receipt").get("calendars"));
  }

  @Test
  void aHolderMapsNewVersionLeavesReportsBeforeItAsTheyWere() {
    String then = "2026-06-01T00:00:00Z";
    configured(CALENDARS + "holders: { version: 1 }\n");
    JsonObject before = report("--as-of", then);

    configured(
        CALENDARS
            + """
            holders:
              - version: 1
              - version: 2
                valid-from: 2026-07-01
                map: [ { status: Resolved, holder: requester } ]
            """);
    assertThat(report("--as-of", then)).isEqualTo(before);
    assertThat(report().getAsJsonObject("receipt").get("holders").getAsInt()).isEqualTo(2);
    assertThat(waits(report().getAsJsonObject("total")).getAsJsonObject("byHolder").toString())
        .isNotEqualTo(
            waits(before.getAsJsonObject("total")).getAsJsonObject("byHolder").toString());
  }

  @Test
  void aChangedHolderMapIsSeenInTheReceipt() {
    String before = hash("2027-06-01");

    configured(
        CALENDARS + "holders: { version: 2, map: [ { status: Resolved, holder: requester } ] }\n");
    assertThat(hash("2027-06-01")).isNotEqualTo(before);

    configured(CALENDARS);
    assertThat(hash("2027-06-01")).isEqualTo(before);
  }

  @Test
  void theBackTestReplaysEveryTicketOnce() {
    JsonObject tested = desk.types("backtest", "--json", "--as-of", "2027-06-01").json();

    for (String what : List.of("firstResponse", "resolution")) {
      long tickets =
          StreamSupport.stream(
                  tested.getAsJsonObject(what).getAsJsonArray("weeks").spliterator(), false)
              .mapToLong(week -> week.getAsJsonObject().get("n").getAsLong())
              .sum();
      assertThat(tickets).isEqualTo(SIZE);
    }
  }

  private void assertExplained(String prefix, JsonObject row) {
    assertThat(explained(prefix + "n").size()).isEqualTo(row.get("n").getAsInt());
    assertThat(explained(prefix + "touched").size()).isEqualTo(row.get("touched").getAsInt());
    waits(row)
        .getAsJsonObject("byHolder")
        .asMap()
        .forEach(
            (holder, time) -> {
              List<JsonObject> tickets = explained(prefix + "waits/" + holder);
              assertThat(tickets.stream().mapToLong(FiguresTest::calendar).sum())
                  .isEqualTo(calendar(time));
              assertThat(tickets.stream().mapToLong(FiguresTest::business).sum())
                  .isEqualTo(business(time));
            });
    row.getAsJsonObject("counts")
        .asMap()
        .forEach(
            (name, count) ->
                assertThat(
                        explained(prefix + "counts/" + name).stream()
                            .mapToInt(ticket -> ticket.get("count").getAsInt())
                            .sum())
                    .isEqualTo(count.getAsInt()));
  }

  private List<JsonObject> explained(String id) {
    Desk.Seen seen = desk.types("explain", id, "--json", "--as-of", "2027-06-01");
    assertThat(seen.exitCode()).as(id + seen.err()).isZero();
    return StreamSupport.stream(seen.json().getAsJsonArray("tickets").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private String hash(String asOf) {
    return report("--as-of", asOf).getAsJsonObject("receipt").get("hash").getAsString();
  }

  private JsonObject report() {
    return report("--as-of", "2027-06-01");
  }

  private JsonObject report(String... more) {
    return desk.types(
            Stream.concat(Stream.of("report", "--json"), Stream.of(more)).toArray(String[]::new))
        .json();
  }

  private void configured(String more) {
    desk.configured(Desk.CONFIG.formatted(sandbox.url(), sandbox.user()) + more);
  }

  private static JsonObject waits(JsonObject row) {
    return row.getAsJsonObject("waits");
  }

  private static long calendar(JsonElement elapsed) {
    return elapsed.getAsJsonObject().get("calendarSeconds").getAsLong();
  }

  private static long business(JsonElement elapsed) {
    return elapsed.getAsJsonObject().get("businessSeconds").getAsLong();
  }
}
