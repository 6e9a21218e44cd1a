package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.Store;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.suite.published.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same on Jira as {@link KilledProcessTest} on ServiceNow. */
class KilledOnJiraTest {
  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final String[] APPLY = {"--as-of", NOW.toString(), "apply", "--yes"};

  private final Kill killer = new Kill();

  @TempDir Path folder;

  @Test
  void aKilledSyncEndsWithTheStoreOfACalmOne() throws Exception {
    try (JiraSandbox host = host()) {
      Path empty = folder.resolve("empty.db");
      try (Store store = Store.open("jdbc:sqlite:" + empty)) {
        store.secret();
      }
      ChildInstallation calm = on(host, "calm", empty);
      Duration took = Kill.undisturbed(calm, host.journal(), "sync");
      List<Object> expected = stored(calm);

      for (int kill = 0; kill < Kill.TIMES; kill++) {
        ChildInstallation killed = on(host, "sync-" + kill, empty);
        killer.within(took, killed, host.journal(), "sync");
        killed.run("sync");

        assertThat(stored(killed)).as("after kill %d", kill).isEqualTo(expected);
      }
    }
  }

  @Test
  void aKilledApplyEndsWithThePropertiesOfACalmOne() throws Exception {
    Path synced = folder.resolve("synced.db");
    Map<String, String> expected;
    Duration took;
    try (JiraSandbox host = host()) {
      ChildInstallation calm = ChildInstallation.of(folder.resolve("calm"), host);
      calm.run("sync");
      Files.copy(calm.folder().resolve("rapport.db"), synced);
      took = Kill.undisturbed(calm, host.journal(), APPLY);
      expected = properties(host);
      assertThat(expected).hasSize(host.issues().all().size());
    }

    for (int kill = 0; kill < Kill.TIMES; kill++) {
      try (JiraSandbox host = host()) {
        ChildInstallation killed = on(host, "apply-" + kill, synced);
        killer.within(took, killed, host.journal(), APPLY);
        killed.run(APPLY);

        assertThat(properties(host)).as("after kill %d", kill).isEqualTo(expected);
      }
    }
  }

  private static JiraSandbox host() {
    return Published.cloud().clock(SandboxClock.at(NOW)).volume("P", 120, 12, 3).start();
  }

  private ChildInstallation on(JiraSandbox host, String name, Path store) throws IOException {
    ChildInstallation installation = ChildInstallation.of(folder.resolve(name), host);
    Files.copy(store, installation.folder().resolve("rapport.db"));
    return installation;
  }

  private static List<Object> stored(ChildInstallation installation) {
    try (Store store = Store.open(installation.storeUrl())) {
      List<Object> all = new ArrayList<>();
      store.tickets().forEach(all::add);
      all.add(store.actors().count());
      all.add(store.quarantine().list("jira"));
      all.add(store.cursors().find("jira"));
      return all;
    }
  }

  private static Map<String, String> properties(JiraSandbox host) {
    Map<String, String> shown = new TreeMap<>();
    for (Issue issue : host.issues().all()) {
      if (issue.properties().containsKey("rapport")) {
        shown.put(issue.key(), issue.properties().get("rapport").toString());
      }
    }
    return shown;
  }
}
