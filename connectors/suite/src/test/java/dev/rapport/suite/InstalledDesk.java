package dev.rapport.suite;

import dev.rapport.model.ActorId;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * An installation for the company of the quickstart on a ServiceNow and a Jira, and whoever types
 * commands beside the server.
 */
final class InstalledDesk implements AutoCloseable {
  private static final int INCIDENTS = 150;
  private static final int ISSUES = 40;
  private static final int PAIRS = 15;
  private static final long SEED = 7;
  private static final Duration LOOK = Duration.ofMillis(100);

  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          write: { summary: row, table: x_acme_rapport_summary, report-record: incident/%s }
        - name: jira
          type: jira-cloud
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          scope: { jql: "project in (IT, DEV)" }
          write: { summary: property }
      sides:
        it:
          groups: [it-support, it-service-desk, network, workplace, identity-and-access, business-applications, security]
        bots: { users: [automation] }
      report: { publish: { host: snow } }
      serve: { port: 0, every: { sync: 1d } }
      """;

  private final Path folder;
  private final ServiceNowSandbox snow;
  private final JiraSandbox jira;

  InstalledDesk(Path folder) throws IOException {
    this.folder = folder;
    snow = ServiceNowSandbox.builder().company(INCIDENTS, SEED).start();
    jira = JiraSandbox.cloud().company(ISSUES, SEED).start();
    LinkedWork.link(snow, jira, PAIRS);
    ServiceLevels.add(snow);
    String record = snow.tables().table("incident").rows().get(0).sysId();
    String yaml = CONFIG.formatted(snow.url(), snow.user(), record, jira.url(), jira.user());
    Files.writeString(folder.resolve("rapport.yaml"), yaml);
  }

  /** Types a command, again while the server works on the host; gives back what it said. */
  String types(String... arguments) {
    Desk.Seen seen = new Desk(folder).types(arguments);
    while (seen.err().contains("#host-busy")) {
      LockSupport.parkNanos(LOOK.toNanos());
      seen = new Desk(folder).types(arguments);
    }
    if (seen.exitCode() != 0) {
      throw new IllegalStateException(seen.err());
    }
    return seen.out();
  }

  /** Who asked for an incident. */
  ActorId callerOf(String number) {
    return snow.tables().table("incident").rows().stream()
        .filter(row -> row.get("number").equals(number))
        .map(row -> new ActorId("snow", row.get("caller_id")))
        .findFirst()
        .orElseThrow();
  }

  /** What they log in with. */
  String loginOf(ActorId account) {
    return snow.tables().table("sys_user").get(account.id()).orElseThrow().get("user_name");
  }

  /** Everything that stands on Jira because of us. */
  String shownOnJira() {
    StringBuilder shown = new StringBuilder();
    jira.issues().all().forEach(issue -> shown.append(issue.properties()).append('\n'));
    return shown.toString();
  }

  /** Everything that stands on ServiceNow because of us. */
  String shownOnServiceNow() {
    StringBuilder shown = new StringBuilder();
    snow.tables()
        .table("x_acme_rapport_summary")
        .rows()
        .forEach(row -> shown.append(row.asMap()).append('\n'));
    return shown.toString();
  }

  @Override
  public void close() {
    snow.close();
    jira.close();
  }
}
