package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an admin sends to their security team; no host is there, and none is asked. */
class SecurityPageTest {
  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: https://example.service-now.com
          auth: { type: basic, user: rapport, secret: "${env:SNOW}" }
          write: { summary: row, table: x_acme_rapport_summary, tags: true, work-note: true }
        - name: dc
          type: jira-datacenter
          url: https://jira.example.com
          auth: { type: bearer, secret: "${env:SNOW}" }
          scope: { jql: "project = IT" }
          write: { summary: property, labels: true, comment: true }
        - name: reader
          type: jira-cloud
          url: https://example.atlassian.net
          auth: { type: basic, user: a@example.com, secret: "${env:SNOW}" }
          scope: { jql: "project = IT" }
      """;

  @TempDir Path folder;

  @Test
  void everyHostSaysWhatIsReadAndWrittenWithWhichRightsAndWhoIsMailed() {
    Desk.Seen seen = new Desk(folder).configured(CONFIG).types("check", "--security");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out())
        .contains(
            "sys_audit", "right: read on incident", "x_acme_rapport_summary: one row per task")
        .contains("incident.work_notes", "fulfillers alone see it")
        .contains("labels that begin with rapport-", "mails a new one and its changes to watchers")
        .contains("  writes     nothing", "90 days (store.retention-days)")
        .doesNotContain("sandbox-only");
  }

  @Test
  void everyHostSaysWhoSeesWhatAndWhoIsMailed() {
    Desk.Seen seen = new Desk(folder).configured(CONFIG).types("check", "--security");

    assertThat(seen.out())
        .contains("where the app is installed (connectors/servicenow/now-app)")
        .contains("seen by    callers in a portal:", "a portal shows neither our table nor")
        .contains("there is no app on Data Center; write.comment: true")
        .contains("the comment; in service projects agents alone")
        .contains("seen by    portal customers:", "write.comment: public gives them one reply")
        .doesNotContain("connectors/jira/forge-app");
  }

  @Test
  void onCloudItSaysWhatSearchCouldTellAndWhoIsMailedForThanks() {
    Desk desk =
        new Desk(folder).configured(CONFIG.replace("type: jira-datacenter", "type: jira-cloud"));
    Desk.Seen seen = desk.types("check", "--security");

    assertThat(seen.out())
        .contains("where the app is installed (connectors/jira/forge-app)")
        .contains("the app asks for no search index", "together with a person's name")
        .contains("seen by    who is mailed about thanks in the app:");
    assertThat(desk.types("check", "--security", "--json").out())
        .contains("\"audience\":[{\"who\":\"whoever may read the task\"")
        .contains("\"audience\":[]");
  }

  @Test
  void installChecksOrSaysWhatToClick() {
    Desk desk = new Desk(folder).configured(CONFIG);

    assertThat(desk.types("install", "dc", "--dry-run").out())
        .contains(
            "Fine       issue property rapport",
            "Would do   the saved search \"Rapport: thanked\"",
            "(project = IT) AND labels = rapport-thanks");
    assertThat(desk.types("install", "reader").out()).isEqualTo("Nothing is needed there.\n");
  }
}
