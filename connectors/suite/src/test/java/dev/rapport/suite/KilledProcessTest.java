package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.Store;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
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

/**
 * A process that is killed ({@code kill -9}) at a random moment and started again ends where an
 * undisturbed one does, ids and write times aside.
 */
class KilledProcessTest {
  private static final int INCIDENTS = 120;
  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  /** Columns of a row on the host that say when and as what it was written. */
  private static final List<String> IDS_AND_TIMES =
      List.of("sys_id", "sys_created_on", "sys_updated_on", "sys_mod_count");

  private final Kill killer = new Kill();

  @TempDir Path folder;

  @Test
  void aKilledSyncEndsWithTheStoreOfACalmOne() throws Exception {
    try (ServiceNowSandbox host = host()) {
      ChildInstallation calm = installed("calm", host);
      Duration took = Kill.undisturbed(calm, host.journal(), "sync");
      List<Object> expected = stored(calm);

      for (int kill = 0; kill < Kill.TIMES; kill++) {
        ChildInstallation killed = installed("sync-" + kill, host);
        killer.within(took, killed, host.journal(), "sync");
        killed.run("sync");

        assertThat(stored(killed)).as("after kill %d", kill).isEqualTo(expected);
      }
      assertThat(host.journal().writes()).isEmpty();
    }
  }

  @Test
  void aKilledApplyEndsWithTheRowsOfACalmOne() throws Exception {
    ChildInstallation read;
    Duration took;
    List<Map<String, String>> expected;
    try (ServiceNowSandbox host = host()) {
      read = ChildInstallation.of(folder.resolve("read"), host);
      read.run("sync");
      Path store = Files.copy(folder.resolve("read/rapport.db"), folder.resolve("before.db"));
      took = Kill.undisturbed(read, host.journal(), asOf("apply", "--yes"));
      expected = rows(host);
      assertThat(expected).hasSize(INCIDENTS);
      Files.move(store, folder.resolve("synced.db"));
    }

    for (int kill = 0; kill < Kill.TIMES; kill++) {
      try (ServiceNowSandbox host = host()) {
        ChildInstallation killed = ChildInstallation.of(folder.resolve("apply-" + kill), host);
        Files.copy(folder.resolve("synced.db"), killed.folder().resolve("rapport.db"));
        killer.within(took, killed, host.journal(), asOf("apply", "--yes"));
        killed.run(asOf("apply", "--yes"));

        assertThat(rows(host)).as("after kill %d", kill).isEqualTo(expected);
      }
    }
  }

  private static ServiceNowSandbox host() {
    return ServiceNowSandbox.builder().clock(SandboxClock.at(NOW)).company(INCIDENTS, 3).start();
  }

  private static String[] asOf(String... command) {
    List<String> all = new ArrayList<>(List.of("--as-of", NOW.toString()));
    all.addAll(List.of(command));
    return all.toArray(String[]::new);
  }

  /** With an empty store; all have one secret, so that what is drawn from texts can be compared. */
  private ChildInstallation installed(String name, ServiceNowSandbox host) throws IOException {
    Path empty = folder.resolve("empty.db");
    if (Files.notExists(empty)) {
      try (Store store = Store.open("jdbc:sqlite:" + empty)) {
        store.secret();
      }
    }
    ChildInstallation installation = ChildInstallation.of(folder.resolve(name), host);
    Files.copy(empty, installation.folder().resolve("rapport.db"));
    return installation;
  }

  /** Everything that was understood of every ticket, and where reading has got to. */
  private static List<Object> stored(ChildInstallation installation) {
    try (Store store = Store.open(installation.storeUrl())) {
      List<Object> all = new ArrayList<>();
      store.tickets().forEach(all::add);
      all.add(store.actors().count());
      all.add(store.quarantine().list("snow"));
      all.add(store.cursors().find("snow"));
      return all;
    }
  }

  private static List<Map<String, String>> rows(ServiceNowSandbox host) {
    return host.tables().table("x_acme_rapport_summary").dump().values().stream()
        .map(
            row -> {
              Map<String, String> shown = new TreeMap<>(row);
              IDS_AND_TIMES.forEach(shown::remove);
              return shown;
            })
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .map(Map::copyOf)
        .toList();
  }
}
