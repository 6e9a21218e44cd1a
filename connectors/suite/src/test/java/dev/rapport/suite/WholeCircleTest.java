package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.app.IssuePanel;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.app.ScopedApp;
import dev.rapport.sandbox.servicenow.app.ThanksForm;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.suite.published.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thanks from a click in one tracker to both trackers, the report and back to nothing, with the
 * apps on both hosts.
 */
class WholeCircleTest {
  private static final int SIZE = 40;
  private static final String WORDS = "saved our month-end close";
  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          history: { outbox-table: x_acme_rapport_outbox }
          write: { summary: row, table: x_acme_rapport_summary }
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
  private ScopedApp app;
  private Desk desk;

  @BeforeEach
  void twoTrackersWithTheirAppsAndWorkThatStandsInBoth() {
    snow = ServiceNowSandbox.builder().company(SIZE, 7).start();
    jira = Published.cloud().company(SIZE, 7).start();
    LinkedWork.link(snow, jira, SIZE);
    app = snow.install();
    desk =
        new Desk(folder)
            .configured(CONFIG.formatted(snow.url(), snow.user(), jira.url(), jira.user()));
    synced();
  }

  @AfterEach
  void closed() {
    snow.close();
    jira.close();
  }

  @Test
  void thanksInThePanelAreSeenOnBothTrackersAndInTheReportUntilTheirGiverTakesThemBack() {
    Work work = work("DEV");
    IssuePanel panel = jira.panel(work.reporter());
    int before = counted("saved-time");

    panel.thank(work.issue(), work.assignee(), "saved-time", WORDS);
    synced();

    String id = onlyId(panel.summary(work.issue()).orElseThrow());
    assertThat(onlyId(row(work.incident()))).isEqualTo(id);
    assertThat(states(work.issue(), id)).containsExactly("confirmed");
    assertThat(states(work.incident(), id)).containsExactly("confirmed");
    assertThat(counted("saved-time")).isEqualTo(before + 1);

    panel.takeBack(work.issue(), id);
    synced();

    assertThat(given(panel.summary(work.issue()).orElseThrow())).isEmpty();
    assertThat(given(row(work.incident()))).isEmpty();
    assertThat(states(work.issue(), id)).containsExactly("revoked");
    assertThat(counted("saved-time")).isEqualTo(before);
    assertThat(desk.types("ticket", work.issue()).out()).doesNotContain(WORDS);
  }

  @Test
  void thanksFromTheFormAreSeenOnBothTrackersAndInTheReportUntilTheirGiverTakesThemBack() {
    Work work = work("DEV");
    IssuePanel panel = jira.panel(work.reporter());
    ThanksForm form = new ThanksForm(work.task(), work.team(), true, "patience", WORDS, true);
    int before = counted("patience");

    Row kept = app.thank(work.caller(), form);
    synced();

    String id = onlyId(row(work.incident()));
    assertThat(onlyId(panel.summary(work.issue()).orElseThrow())).isEqualTo(id);
    assertThat(counted("patience")).isEqualTo(before + 1);

    anotherSecond();
    app.takeBack(work.caller(), kept, form);
    synced();

    assertThat(given(row(work.incident()))).isEmpty();
    assertThat(given(panel.summary(work.issue()).orElseThrow())).isEmpty();
    assertThat(counted("patience")).isEqualTo(before);
  }

  @Test
  void thanksOnAServiceProjectAreInternalSoTheyAreCountedAndShownOnNeitherTracker() {
    Work work = work("IT");
    IssuePanel panel = jira.panel(work.reporter());
    int before = counted("taught-me");

    panel.thank(work.issue(), work.assignee(), "taught-me", WORDS);
    synced();

    assertThat(counted("taught-me")).isEqualTo(before + 1);
    assertThat(String.valueOf(panel.summary(work.issue()))).doesNotContain("taught-me", WORDS);
    assertThat(row(work.incident()).toString()).doesNotContain("taught-me", WORDS);
  }

  @Test
  void thanksInAWorkNoteAreCountedAndShownOnNeitherTracker() {
    Work work = work("DEV");
    int before = counted("taught-me");

    app.thank(
        work.caller(), new ThanksForm(work.task(), work.team(), true, "taught-me", WORDS, false));
    synced();

    assertThat(counted("taught-me")).isEqualTo(before + 1);
    assertThat(String.valueOf(jira.panel(work.reporter()).summary(work.issue())))
        .doesNotContain("taught-me", WORDS);
    assertThat(row(work.incident()).toString()).doesNotContain("taught-me", WORDS);
  }

  @Test
  void anIncidentThatWasOpenedAfterTheInstallIsKnownFromTheAppsOwnRows() {
    Row incident = snow.tables().table("incident").insert(Map.of("short_description", "New"));
    snow.tables().table("incident").update(incident.sysId(), Map.of("state", "2"));
    synced();

    JsonObject receipt = ticket(incident.get("number")).getAsJsonObject("receipt");

    assertThat(receipt.get("tier").getAsString()).isEqualTo(ScopedApp.OUTBOX);
    assertThat(receipt.get("history").getAsString()).isEqualTo("complete");
  }

  /** The host keeps whole seconds, and nobody takes thanks back in the second they are given. */
  private void anotherSecond() {
    long second = snow.clock().instant().getEpochSecond();
    while (snow.clock().instant().getEpochSecond() == second) {
      Thread.onSpinWait();
    }
  }

  /**
   * An issue and the incident that is the same piece of work.
   *
   * @param task the incident's sys_id
   * @param caller the user_name of its caller
   * @param team the group that has it
   */
  private record Work(
      String issue,
      String reporter,
      String assignee,
      String incident,
      String task,
      String caller,
      String team) {}

  /** Work of this project on which nobody was thanked yet. */
  private Work work(String project) {
    return jira.issues().all().stream()
        .filter(issue -> issue.projectKey().equals(project) && issue.text("assignee") != null)
        .flatMap(issue -> pairOf(issue).map(number -> work(issue, number)))
        .findFirst()
        .orElseThrow();
  }

  private Stream<String> pairOf(Issue issue) {
    JsonObject ticket = ticket(issue.key());
    return ticket.getAsJsonArray("appreciation").isEmpty()
        ? stream(ticket.getAsJsonArray("pair")).map(key -> key.getAsString().substring(5))
        : Stream.of();
  }

  private Work work(Issue issue, String number) {
    Table incidents = snow.tables().table("incident");
    Row incident = incidents.find("number=" + number).get(0);
    return new Work(
        issue.key(),
        String.valueOf(issue.text("reporter")),
        String.valueOf(issue.text("assignee")),
        number,
        incident.sysId(),
        incidents.value(incident, "caller_id.user_name"),
        incidents.value(incident, "assignment_group.name"));
  }

  private void synced() {
    assertThat(desk.types("once", "--yes").exitCode()).isZero();
  }

  private JsonObject ticket(String key) {
    return desk.types("ticket", key, "--json").json();
  }

  private List<String> states(String key, String id) {
    Predicate<JsonObject> named = one -> one.get("id").getAsString().equals(id);
    return stream(ticket(key).getAsJsonArray("appreciation"))
        .map(JsonElement::getAsJsonObject)
        .filter(named)
        .map(one -> one.get("state").getAsString())
        .toList();
  }

  /** How often people were thanked for this, by the report. */
  private int counted(String outcome) {
    JsonObject total = desk.types("report", "--json").json().getAsJsonObject("total");
    JsonElement count = total.getAsJsonObject("appreciation").get(outcome);
    return count == null ? 0 : count.getAsInt();
  }

  private JsonObject row(String number) {
    List<Row> rows = snow.tables().table("x_acme_rapport_summary").find("task.number=" + number);
    assertThat(rows).hasSize(1);
    return JsonParser.parseString(rows.get(0).get("summary")).getAsJsonObject();
  }

  private static JsonArray given(JsonElement summary) {
    return summary.getAsJsonObject().getAsJsonArray("thanks");
  }

  private static String onlyId(JsonElement summary) {
    assertThat(given(summary)).hasSize(1);
    JsonObject thanks = given(summary).get(0).getAsJsonObject();
    assertThat(thanks.get("words").getAsString()).isEqualTo(WORDS);
    return thanks.get("id").getAsString();
  }

  private static Stream<JsonElement> stream(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
