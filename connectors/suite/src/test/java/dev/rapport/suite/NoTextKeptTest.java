package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.suite.published.Published;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that people wrote, on every kind of host, are in no file, no log and no output afterwards;
 * only what they said to Rapport is.
 */
class NoTextKeptTest {
  private static final int SIZE = 20;

  /** No language has these words, so that wherever one turns up it was kept. */
  private static final String PLANTED = "zqplanted";

  private static final String SAID = "zqsaidtorapport";
  private static final String JIRA =
      """
        - name: %s
          type: %s
          url: %s
          auth: { type: %s, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          scope: { jql: "project in (IT, DEV)" }
          write: { summary: property, labels: true }
      """;

  @TempDir Path folder;
  private final StringBuilder seen = new StringBuilder();
  private ServiceNowSandbox snow;
  private JiraSandbox cloud;
  private JiraSandbox server;
  private Desk desk;

  @BeforeEach
  void withWordsPlantedEverywhere() {
    snow = ServiceNowSandbox.builder().company(SIZE, 7).start();
    cloud = Published.cloud().company(SIZE, 7).start();
    server = Published.dataCenter().company(SIZE, 7).start();
    plant(snow);
    plant(cloud);
    plant(server);
    desk =
        new Desk(folder)
            .configured(
                Desk.CONFIG.formatted(snow.url(), snow.user())
                    + JIRA.formatted("cloud", "jira-cloud", cloud.url(), "basic", cloud.user())
                    + JIRA.formatted(
                        "server", "jira-datacenter", server.url(), "bearer", server.user())
                    + "privacy: { k: 1 }\n");
  }

  @AfterEach
  void closed() {
    snow.close();
    cloud.close();
    server.close();
  }

  @Test
  void whatPeopleWroteIsNowhereAndWhatTheySaidToRapportIs() throws IOException {
    PrintStream before = System.err;
    ByteArrayOutputStream logs = new ByteArrayOutputStream();
    System.setErr(new PrintStream(logs, true, StandardCharsets.UTF_8));
    try {
      useEverything();
    } finally {
      System.setErr(before);
    }
    seen.append(logs.toString(StandardCharsets.UTF_8));

    assertThat(seen.toString().toLowerCase(Locale.ROOT)).doesNotContain(PLANTED).contains(SAID);
    assertThat(filesWith(PLANTED)).isEmpty();
    assertThat(filesWith(SAID)).isNotEmpty();
  }

  private void useEverything() {
    types("sync", "-v", "--json");
    types("plan", "-v", "--out", folder.resolve("plan.json").toString());
    types("plan", "--json");
    types("apply", "-v", "--yes");
    types("sync", "-v", "--sweep");
    types("report", "-v", "--out", folder.resolve("report").toString());
    types("report", "--json");
    for (String ticket : List.of("snow:" + incident().get("number"), key(cloud), key(server))) {
      types("ticket", ticket, "--json");
      types("ticket", ticket);
    }
    types("check", "--json");
    types("quarantine", "list");
  }

  private void types(String... arguments) {
    Desk.Seen one = desk.types(arguments);
    assertThat(one.exitCode()).as(String.join(" ", arguments) + one.err()).isZero();
    seen.append(one.out()).append(one.err());
  }

  private void plant(ServiceNowSandbox host) {
    Map<String, String> words =
        Map.of(
            "short_description", PLANTED + " title",
            "description", "It says " + PLANTED + " since noon",
            "comments", text(),
            "work_notes", "we saw " + PLANTED + " too",
            "close_notes", "it was " + PLANTED);
    host.tables().table("incident").update(incident().sysId(), words);
  }

  private static void plant(JiraSandbox host) {
    Issue issue = issue(host);
    String reporter = String.valueOf(issue.text("reporter"));
    host.issues()
        .change(
            issue.key(),
            reporter,
            Map.of("summary", PLANTED + " title", "description", "It says " + PLANTED));
    host.issues().comment(issue.key(), reporter, text());
    host.issues().note(issue.key(), reporter, "we saw " + PLANTED + " too");
  }

  private static String text() {
    return "Thanks, "
        + PLANTED
        + "!\n> "
        + PLANTED
        + "\n/thanks @it-service-desk for patience: "
        + SAID
        + "\n/thnaks "
        + PLANTED;
  }

  private Row incident() {
    return snow.tables().table("incident").rows().get(0);
  }

  private static Issue issue(JiraSandbox host) {
    return host.issues().all().stream()
        .filter(issue -> issue.projectKey().equals("IT"))
        .findFirst()
        .orElseThrow();
  }

  private String key(JiraSandbox host) {
    return (host.equals(cloud) ? "cloud:" : "server:") + issue(host).key();
  }

  private List<Path> filesWith(String word) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.toLowerCase(Locale.ROOT).contains(word)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
