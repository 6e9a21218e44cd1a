package dev.rapport.suite.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A Jira with everything switched on: fields, searches, dashboard and webhook made, tickets
 * written, a report published; and how it looks once all of that is taken away.
 */
@ParameterizedClass
@ValueSource(strings = {"cloud", "dc"})
class RoundTripTest {
  private static final String PUBLISHED =
      """
      report: { publish: { host: %s, project: PMO } }
      serve: { address: "http://127.0.0.1:9" }
      """;

  @Parameter String host;
  @TempDir Path folder;
  private World world;
  private Office office;
  private Map<String, String> before;

  @BeforeEach
  void onASiteThatTheAccountAdministers() throws IOException {
    world = new World(3);
    world.liveOn(0);
    office = new Office(folder, world);
    Path config = folder.resolve("rapport.yaml");
    Path secret = Files.writeString(folder.resolve("hook"), "a-secret-that-is-long-enough");
    Files.writeString(
        config,
        Files.readString(config)
                .replace(
                    "summary: property,",
                    "summary: property, labels: true, comment: true,"
                        + " fields: { Whose turn: turn, Reopened: reopens },")
                .replace(
                    "scope: { jql",
                    "hook: { secret: \"${file:%s}\" }\n    scope: { jql".formatted(secret))
            + PUBLISHED.formatted(host));
    site().site().grants().grant(site().account().id(), Permission.ADMINISTER);
    site().site().vocabulary().put(new Project(1, "PMO", "PMO", false));
    runs("sync");
    before = HostDump.of(world);
  }

  @AfterEach
  void closed() {
    world.close();
  }

  @Test
  void afterUninstallTheSiteLooksAsBeforeInstall() {
    runs("install", host);
    runs("apply", "--yes");
    runs("report", "--period", "2026-02", "--publish", "--out", folder.toString());
    assertEverythingStandsThere();

    runs("uninstall", host, "--yes");

    assertThat(ofTheSite(HostDump.of(world))).isEqualTo(ofTheSite(before));
    runs("sync");
    runs("uninstall", host, "--yes");
    assertThat(office.said()).contains("0 writes");
  }

  @Test
  void aDryRunWritesNothing() {
    runs("install", host, "--dry-run");
    assertThat(office.said()).contains("Would do");
    assertThat(HostDump.of(world)).isEqualTo(before);

    runs("install", host);
    runs("apply", "--yes");
    Map<String, String> written = HostDump.of(world);
    runs("uninstall", host, "--dry-run");
    assertThat(office.said()).contains("Would do");
    assertThat(HostDump.of(world)).isEqualTo(written);
  }

  @Test
  void installingOnceMoreChangesNothing() {
    runs("install", host);
    assertThat(office.said()).contains("Done       the field \"Whose turn\"");
    Map<String, String> installed = HostDump.of(world);

    runs("install", host);

    assertThat(office.said())
        .contains("Fine       the field \"Whose turn\"")
        .doesNotContain("Done");
    assertThat(HostDump.of(world)).isEqualTo(installed);
  }

  @Test
  void aFieldThatAPersonFilledKeepsItsFieldOnTheSite() {
    runs("install", host);
    runs("apply", "--yes");
    String field = site().site().addedFields().all().firstKey();
    Issue issue = site().issues().all().iterator().next();
    String person = issue.text("reporter");
    site()
        .issues()
        .change(
            issue.key(),
            person,
            Map.of(field, new JsonPrimitive("mine")),
            world.clock.instant(),
            null);

    assertThat(office.run("uninstall", host, "--yes")).as(office.said()).isOne();

    assertThat(office.said()).contains("Kept");
    assertThat(site().issues().find(issue.key()).orElseThrow().text(field)).isEqualTo("mine");
    assertThat(site().site().addedFields().all()).containsOnlyKeys(field);
  }

  private void assertEverythingStandsThere() {
    Map<String, String> now = HostDump.of(world);
    assertThat(now.get(host + " fields")).contains("Whose turn", "Reopened");
    assertThat(now.get(host + " contexts and screens")).contains("screens=[1]");
    assertThat(now.get(host + " saved searches"))
        .contains("Rapport: thanked", "Rapport: waiting for the requester");
    if (host.equals("cloud")) {
      assertThat(now.get("cloud dashboards")).contains("Rapport: published reports");
      assertThat(now.get("cloud webhooks")).contains("http://127.0.0.1:9/hooks/jira/cloud");
    }
    Issue report =
        site().issues().all().stream()
            .filter(issue -> issue.projectKey().equals("PMO"))
            .findFirst()
            .orElseThrow();
    assertThat(site().site().attachments().on(report.key())).isNotEmpty();
    Issue issue =
        site().issues().all().stream()
            .filter(it -> it.fields().containsKey(site().site().addedFields().all().firstKey()))
            .findFirst()
            .orElseThrow();
    assertThat(issue.properties()).containsKey("rapport");
    assertThat(issue.comments())
        .anyMatch(comment -> site().account().id().equals(comment.author()));
  }

  private Map<String, String> ofTheSite(Map<String, String> dump) {
    return dump.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(host + " "))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private JiraSandbox site() {
    return host.equals("cloud") ? world.cloud : world.dataCenter;
  }

  private void runs(String... command) {
    assertThat(office.run(command)).as(office.said()).isZero();
  }
}
