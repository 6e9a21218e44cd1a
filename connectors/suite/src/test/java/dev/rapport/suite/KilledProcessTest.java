package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that is killed ({@code kill -9}) at a random moment and started again ends where an
 * undisturbed one does, ids and write times aside.
 */
class KilledProcessTest {
  private static final String[] APPLY = {"--as-of", StandIn.NOW.toString(), "apply", "--yes"};

  private final Kill killer = new Kill();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aKilledSyncEndsWithTheStoreOfACalmOne(StandIn.Kind kind) throws Exception {
    try (StandIn host = kind.start()) {
      Path empty = empty();
      ChildInstallation calm = on(host, "calm", empty);
      Duration took = Kill.undisturbed(calm, host.journal(), "sync");
      List<Object> expected = stored(calm, host.name());

      for (int kill = 0; kill < Kill.TIMES; kill++) {
        ChildInstallation killed = on(host, "sync-" + kill, empty);
        killer.within(took, killed, host.journal(), "sync");
        killed.run("sync");

        assertThat(stored(killed, host.name())).as("after kill %d", kill).isEqualTo(expected);
      }
      assertThat(host.shown()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKilledApplyEndsWithTheSummariesOfACalmOne(StandIn.Kind kind) throws Exception {
    Path synced = folder.resolve("synced.db");
    Map<String, String> expected;
    Duration took;
    try (StandIn host = kind.start()) {
      ChildInstallation calm = host.installed(folder.resolve("calm"));
      calm.run("sync");
      Files.copy(calm.folder().resolve("rapport.db"), synced);
      took = Kill.undisturbed(calm, host.journal(), APPLY);
      expected = host.shown();
      assertThat(expected).hasSizeGreaterThanOrEqualTo(120);
    }

    for (int kill = 0; kill < Kill.TIMES; kill++) {
      try (StandIn host = kind.start()) {
        ChildInstallation killed = on(host, "apply-" + kill, synced);
        killer.within(took, killed, host.journal(), APPLY);
        killed.run(APPLY);

        assertThat(host.shown()).as("after kill %d", kill).isEqualTo(expected);
      }
    }
  }

  /** All have one secret, so that what is drawn from texts can be compared. */
  private Path empty() {
    Path empty = folder.resolve("empty.db");
    try (Store store = Store.open("jdbc:sqlite:" + empty)) {
      store.secret();
    }
    return empty;
  }

  private ChildInstallation on(StandIn host, String name, Path store) throws IOException {
    ChildInstallation installation = host.installed(folder.resolve(name));
    Files.copy(store, installation.folder().resolve("rapport.db"));
    return installation;
  }

  /** Everything that was understood of every ticket, and where reading has got to. */
  private static List<Object> stored(ChildInstallation installation, String host) {
    try (Store store = Store.open(installation.storeUrl())) {
      List<Object> all = new ArrayList<>();
      store.tickets().forEach(all::add);
      all.add(store.actors().count());
      all.add(store.quarantine().list(host));
      all.add(store.cursors().find(host));
      return all;
    }
  }
}
