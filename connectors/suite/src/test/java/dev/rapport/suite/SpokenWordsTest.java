package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.suite.published.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to Rapport in a comment lives as long as the comment does, on both hosts. */
class SpokenWordsTest {
  private static final String THANKS = "/thanks @it-service-desk for %s: zq words";
  private static final String JIRA =
      """
      hosts:
        - name: jira
          type: %s
          url: %s
          auth: { type: %s, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          scope: { jql: "project = IT" }
          write: { summary: property, labels: true }
      sides:
        it: { groups: [it-service-desk] }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Face.class)
  void onJiraEditingAndDeletingTheCommentEditsAndTakesBackTheThanks(Face face) {
    JiraSandbox.Builder builder = face.isCloud() ? Published.cloud() : Published.dataCenter();
    try (JiraSandbox jira = builder.company(12, 7).start()) {
      String type = face.isCloud() ? "jira-cloud" : "jira-datacenter";
      Desk desk =
          new Desk(folder)
              .configured(
                  JIRA.formatted(
                      type, jira.url(), face.isCloud() ? "basic" : "bearer", jira.user()));
      Issue issue =
          jira.issues().all().stream()
              .filter(one -> one.projectKey().equals("IT"))
              .filter(one -> one.comments().stream().noneMatch(SpokenWordsTest::isCommand))
              .findFirst()
              .orElseThrow();
      String reporter = String.valueOf(issue.text("reporter"));
      Comment said = jira.issues().comment(issue.key(), reporter, THANKS.formatted("patience"));

      desk.types("once", "--yes");
      assertThat(confirmed(desk, issue.key())).containsExactly("patience");
      assertThat(labels(jira, issue)).contains("rapport-thanks");

      jira.issues()
          .recomment(
              issue.key(),
              said.id(),
              comment ->
                  comment.edited(
                      new JsonPrimitive(THANKS.formatted("saved-time")),
                      reporter,
                      jira.clock().instant()));
      desk.types("once", "--yes");
      assertThat(confirmed(desk, issue.key())).containsExactly("saved-time");

      jira.issues().recomment(issue.key(), said.id(), comment -> null);
      desk.types("once", "--yes");
      assertThat(confirmed(desk, issue.key())).isEmpty();
      assertThat(labels(jira, issue)).doesNotContain("rapport-thanks");
    }
  }

  @Test
  void onServiceNowDeletingTheJournalEntryTakesBackTheThanks() {
    try (ServiceNowSandbox snow = ServiceNowSandbox.builder().company(12, 7).start()) {
      Desk desk = new Desk(folder).configured(snow);
      Row incident = snow.tables().table("incident").rows().get(0);
      Row caller = snow.tables().table("sys_user").get(incident.get("caller_id")).orElseThrow();
      snow.tables()
          .table("incident")
          .update(
              incident.sysId(),
              Map.of("comments", THANKS.formatted("clear-report")),
              caller.get("user_name"));
      desk.types("sync");
      assertThat(confirmed(desk, incident.get("number"))).contains("clear-report");

      List<Row> entries = snow.tables().table("sys_journal_field").find("valueLIKEzq words");
      entries.forEach(row -> snow.tables().table("sys_journal_field").delete(row.sysId()));
      snow.tables().table("incident").update(incident.sysId(), Map.of("impact", "1"));
      desk.types("sync");

      assertThat(entries).hasSize(1);
      assertThat(confirmed(desk, incident.get("number"))).doesNotContain("clear-report");
    }
  }

  @Test
  void onServiceNowATagSaysThatSomebodyWasThankedUntilTheyTakeItBack() {
    try (ServiceNowSandbox snow = ServiceNowSandbox.builder().company(12, 7).start()) {
      String config = Desk.CONFIG.formatted(snow.url(), snow.user());
      Desk desk =
          new Desk(folder).configured(config.replace("summary: row,", "summary: row, tags: true,"));
      Row incident = untouched(snow);
      says(snow, incident, THANKS.formatted("patience"));

      desk.types("once", "--yes");
      assertThat(confirmed(desk, incident.get("number"))).containsExactly("patience");
      assertThat(tags(snow, incident)).contains("rapport thanks");

      says(snow, incident, "/thanks revoke");
      desk.types("once", "--yes");

      assertThat(confirmed(desk, incident.get("number"))).isEmpty();
      assertThat(tags(snow, incident)).doesNotContain("rapport thanks");
    }
  }

  @Test
  void onServiceNowEditingTheJournalEntryEditsTheThanks() {
    try (ServiceNowSandbox snow = ServiceNowSandbox.builder().company(12, 7).start()) {
      Desk desk = new Desk(folder).configured(snow);
      Row incident = untouched(snow);
      says(snow, incident, THANKS.formatted("patience"));
      desk.types("sync");

      Table journal = snow.tables().table("sys_journal_field");
      Row entry = journal.find("valueLIKEzq words").get(0);
      journal.overwrite(entry.sysId(), Map.of("value", THANKS.formatted("saved-time")));
      snow.tables().table("incident").update(incident.sysId(), Map.of("impact", "1"));
      desk.types("sync");

      assertThat(confirmed(desk, incident.get("number"))).containsExactly("saved-time");
    }
  }

  /** An incident on which nobody was thanked yet. */
  private static Row untouched(ServiceNowSandbox snow) {
    Table journal = snow.tables().table("sys_journal_field");
    return snow.tables().table("incident").rows().stream()
        .filter(row -> journal.find("element_id=" + row.sysId() + "^valueLIKE/thanks").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static void says(ServiceNowSandbox snow, Row incident, String words) {
    Row caller = snow.tables().table("sys_user").get(incident.get("caller_id")).orElseThrow();
    snow.tables()
        .table("incident")
        .update(incident.sysId(), Map.of("comments", words), caller.get("user_name"));
  }

  private static List<String> tags(ServiceNowSandbox snow, Row incident) {
    Table entries = snow.tables().table("label_entry");
    return entries.find("table_key=" + incident.sysId()).stream()
        .map(entry -> entries.value(entry, "label.name"))
        .toList();
  }

  private static boolean isCommand(Comment comment) {
    return comment.body().toString().contains("/thanks");
  }

  private static String labels(JiraSandbox jira, Issue issue) {
    JsonElement labels = jira.issues().find(issue.key()).orElseThrow().value("labels");
    return labels.toString();
  }

  private static List<String> confirmed(Desk desk, String key) {
    JsonArray all = desk.types("ticket", key, "--json").json().getAsJsonArray("appreciation");
    return StreamSupport.stream(all.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(one -> one.get("state").getAsString().equals("confirmed"))
        .map(one -> one.get("for").getAsString())
        .toList();
  }
}
