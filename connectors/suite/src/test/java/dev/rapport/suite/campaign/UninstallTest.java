package dev.rapport.suite.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.servicenow.store.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to the three hosts, and how they look once it is taken back. */
class UninstallTest {
  private static final List<String> HOSTS = List.of("snow", "cloud", "dc");
  private static final Map<String, String> EDITED_TURN = Map.of("turn", "mine");

  @TempDir Path folder;
  private World world;
  private Office office;
  private Map<String, String> before;

  @BeforeEach
  void onThreeHostsWithEverythingSwitchedOn() throws IOException {
    world = new World(3);
    world.liveOn(0);
    office = new Office(folder, world);
    Path config = folder.resolve("rapport.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            .replace("summary: row,", "summary: row, tags: true,")
            .replace("summary: property,", "summary: property, labels: true,"));
    office.run("sync");
    before = HostDump.of(world);
    for (String host : List.of("cloud", "dc")) {
      assertThat(office.run("install", host)).as(office.said()).isZero();
      assertThat(office.run("install", host)).as(office.said()).isZero();
    }
    thankSomebodyOnEachHost();
    assertThat(office.run("apply", "--yes")).as(office.said()).isZero();
  }

  @AfterEach
  void closed() {
    world.close();
  }

  @Test
  void afterUninstallTheHostsLookAsBeforeInstall() {
    assertThat(HostDump.of(world)).isNotEqualTo(before);
    assertThat(world.shown()).hasSizeGreaterThan(20);
    assertThat(HostDump.of(world).get("cloud saved searches")).contains("Rapport: thanked");
    assertThat(marks()).as("labels and tags").isGreaterThanOrEqualTo(HOSTS.size());

    for (String host : HOSTS) {
      assertThat(office.run("uninstall", host, "--yes")).as(office.said()).isZero();
    }

    assertThat(difference()).isEmpty();
    assertThat(office.run("outbox", "audit")).as(office.said()).isZero();
    assertThat(office.said()).contains("the chain is unbroken").contains("uninstall  applied");
  }

  @Test
  void whatWasUninstalledIsNotWrittenAgainUntilItIsInstalled() {
    office.run("uninstall", "cloud", "--yes");
    world.liveOn(1);

    assertThat(office.run("once", "--yes")).as(office.said()).isZero();
    assertThat(world.shown().keySet()).noneMatch(place -> place.startsWith("cloud "));
    assertThat(office.run("install", "cloud")).isZero();
    office.run("apply", "--yes");
    assertThat(world.shown().keySet()).anyMatch(place -> place.startsWith("cloud "));
  }

  @Test
  void whatAPersonEditedStaysAndIsListed() {
    Row row = world.snow.tables().table("x_acme_rapport_summary").rows().get(0);
    world.snow.tables().table("x_acme_rapport_summary").update(row.sysId(), EDITED_TURN);
    Issue issue = anIssueWithASummary();
    world
        .cloud
        .issues()
        .property(issue.key(), "rapport", JsonParser.parseString("{\"turn\":\"mine\"}"));

    assertThat(office.run("uninstall", "snow", "--yes")).as(office.said()).isOne();
    assertThat(office.said()).contains("row: edited by a person");
    assertThat(office.run("uninstall", "cloud", "--yes")).as(office.said()).isOne();
    assertThat(office.said()).contains("Kept       cloud:" + issue.key() + "  property: edited");

    assertThat(world.shown().keySet().stream().filter(place -> !place.startsWith("dc ")))
        .hasSize(2);
    assertThat(world.snow.tables().table("x_acme_rapport_summary").rows())
        .extracting(left -> left.get("turn"))
        .containsExactly("mine");
  }

  private Issue anIssueWithASummary() {
    return world.cloud.issues().all().stream()
        .filter(issue -> issue.properties().containsKey("rapport"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDryRunTouchesNothing() {
    Map<String, String> written = HostDump.of(world);

    assertThat(office.run("uninstall", "dc", "--dry-run")).isZero();

    assertThat(office.said()).contains("Would take back  dc");
    assertThat(HostDump.of(world)).isEqualTo(written);
  }

  @Test
  void undoTakesBackOneTicketOfOneHost() {
    String key = world.cloud.issues().all().iterator().next().key();

    assertThat(office.run("undo", "cloud:" + key, "--yes")).as(office.said()).isZero();

    assertThat(world.shown()).doesNotContainKey("cloud " + key).containsKey("dc " + key);
    office.run("apply", "--yes");
    assertThat(world.shown()).doesNotContainKey("cloud " + key);
    assertThat(office.run("undo", "cloud:" + key, "--release")).isZero();
    office.run("apply", "--yes");
    assertThat(world.shown()).containsKey("cloud " + key);
  }

  private Map<String, String> difference() {
    Map<String, String> now = HostDump.of(world);
    Map<String, String> difference = new TreeMap<>();
    now.forEach((name, value) -> note(difference, name, before.get(name), value));
    before.forEach((name, value) -> note(difference, name, value, now.get(name)));
    return difference;
  }

  private static void note(Map<String, String> all, String name, String was, String is) {
    if (!String.valueOf(was).equals(is)) {
      all.put(name, was + " became " + is);
    }
  }

  private long marks() {
    return HostDump.of(world).entrySet().stream()
        .filter(
            entry ->
                entry.getKey().startsWith("label_entry")
                    || entry.getValue().contains("rapport-thanks"))
        .count();
  }

  private void thankSomebodyOnEachHost() {
    thank("cloud", world.cloud);
    thank("dc", world.dataCenter);
    for (Row row : world.snow.tables().table("incident").rows()) {
      if (thanked("snow:" + row.get("number"), row.get("caller_id"), row.get("assigned_to"))) {
        return;
      }
    }
    throw new AssertionError("nobody to thank: " + office.said());
  }

  private void thank(String host, JiraSandbox jira) {
    for (Issue issue : jira.issues().all()) {
      String reporter = String.valueOf(issue.text("reporter"));
      if (thanked(host + ":" + issue.key(), reporter, String.valueOf(issue.text("assignee")))) {
        return;
      }
    }
    throw new AssertionError("nobody to thank: " + office.said());
  }

  private boolean thanked(String key, String from, String to) {
    return !from.equals(to)
        && office.run("thanks", key, "--from", from, "--to", to, "--for", "saved-time") == 0
        && office.run("ticket", key, "--json") == 0
        && office.said().contains("confirmed");
  }
}
