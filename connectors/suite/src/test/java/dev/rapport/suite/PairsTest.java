package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.suite.published.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ServiceNow instance and a Jira site whose tickets refer to each other, by both connectors. */
class PairsTest {
  private static final int SIZE = 60;
  private static final int PAIRS = 20;
  private static final String JIRA =
      """
        - name: jira
          type: jira-cloud
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          scope: { jql: "project in (IT, DEV)" }
          write: { summary: property }
      privacy: { k: 1 }
      """;

  @TempDir Path folder;
  private ServiceNowSandbox snow;
  private JiraSandbox jira;
  private Desk desk;

  @BeforeEach
  void withTwentyPairsOfTickets() {
    snow = ServiceNowSandbox.builder().company(SIZE, 7).start();
    jira = Published.cloud().company(SIZE, 7).start();
    LinkedWork.link(snow, jira, PAIRS);
    desk = new Desk(folder).configured(config());
  }

  private String config() {
    return Desk.CONFIG.formatted(snow.url(), snow.user()) + JIRA.formatted(jira.url(), jira.user());
  }

  @AfterEach
  void closed() {
    snow.close();
    jira.close();
  }

  @Test
  void theyAreReadShownReportedAndWrittenAsOne() {
    JsonObject links = desk.types("sync", "--json").json().getAsJsonObject("links");
    assertThat(links.get("pairs").getAsInt()).isEqualTo(PAIRS);

    JsonObject total = desk.types("report", "--json").json().getAsJsonObject("total");
    assertThat(total.get("n").getAsInt()).isEqualTo(2 * SIZE - PAIRS);

    desk.types("once", "--yes");
    assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
  }

  @Test
  void eitherKeyShowsOneLedgerThatAddsUp() {
    desk.types("sync");
    JsonObject lead = ticket(correlated().get("number"));
    JsonObject follower = ticket(lead.getAsJsonArray("pair").get(0).getAsString());

    assertThat(follower.getAsJsonArray("pair").get(0)).isEqualTo(lead.get("ticket"));
    assertThat(follower.get("ledger")).isEqualTo(lead.get("ledger"));
    JsonObject waits = lead.getAsJsonObject("waits");
    long sum =
        waits.getAsJsonObject("byHolder").asMap().values().stream()
            .mapToLong(part -> seconds(part.getAsJsonObject()))
            .sum();
    assertThat(sum).isEqualTo(seconds(waits.getAsJsonObject("elapsed")));
  }

  @Test
  void whatTextsNameMakesPairsFromEitherSideWhereTheAdminCountsIt() {
    List<Row> incidents = unlinkedIncidents();
    List<Issue> issues = unlinkedIssues();
    String number = incidents.get(0).get("number");
    jira.issues().comment(issues.get(0).key(), jira.account().id(), "The same as " + number + ".");
    snow.tables()
        .table("incident")
        .overwrite(incidents.get(1).sysId(), Map.of("description", "See " + issues.get(1).key()));

    assertThat(pairs("sync", "--json")).isEqualTo(PAIRS);
    desk.configured(config() + "links: { from: [remote-link, correlation-id, key-in-text] }\n");
    assertThat(pairs("sync", "--full", "--json")).isEqualTo(PAIRS + 2);

    assertThat(ticket(issues.get(0).key()).getAsJsonArray("pair").get(0).getAsString())
        .isEqualTo("snow:" + number);
    assertThat(ticket(incidents.get(1).get("number")).getAsJsonArray("pair").get(0).getAsString())
        .isEqualTo("jira:" + issues.get(1).key());
  }

  private int pairs(String... sync) {
    return desk.types(sync).json().getAsJsonObject("links").get("pairs").getAsInt();
  }

  /** Incidents that nothing refers to and that refer to nothing. */
  private List<Row> unlinkedIncidents() {
    String links =
        jira.issues().all().stream()
            .flatMap(issue -> issue.links().stream())
            .map(link -> link.body().toString())
            .collect(Collectors.joining());
    return snow.tables().table("incident").find("correlation_idISEMPTY").stream()
        .filter(row -> !links.contains(row.sysId()))
        .toList();
  }

  private List<Issue> unlinkedIssues() {
    Set<String> correlated =
        snow.tables().table("incident").rows().stream()
            .map(row -> row.get("correlation_id"))
            .collect(Collectors.toSet());
    return jira.issues().all().stream()
        .filter(issue -> issue.links().isEmpty() && !correlated.contains(issue.key()))
        .toList();
  }

  /** An incident whose correlation id names an issue. */
  private Row correlated() {
    return snow.tables().table("incident").find("correlation_idISNOTEMPTY").get(0);
  }

  private JsonObject ticket(String key) {
    return desk.types("ticket", key, "--json").json();
  }

  private static long seconds(JsonObject elapsed) {
    return elapsed.get("calendarSeconds").getAsLong();
  }
}
