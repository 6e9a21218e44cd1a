package dev.rapport.engine.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.Dump;
import dev.rapport.engine.store.Sample;
import dev.rapport.engine.store.Store;
import dev.rapport.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedSyncTest {
  private static final int TICKETS = 5;

  @TempDir Path folder;

  /** As if the process had died there: nothing of the run is left but the file. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Dies when it has been told of so many steps. */
  private static final class Fate {
    private int left;

    Fate(int left) {
      this.left = left;
    }

    void step() {
      if (left-- == 0) {
        throw new Death();
      }
    }

    boolean wasMet() {
      return left < 0;
    }
  }

  @Test
  void deathAtAnyStepLeavesAStoreThatTheNextRunCompletes() throws IOException, SQLException {
    List<String> undisturbed = afterDeathAt(Integer.MAX_VALUE);
    int step = 0;
    boolean died;
    do {
      Fate fate = new Fate(step);
      assertThat(afterDeath(fate)).as("death at step %d", step).isEqualTo(undisturbed);
      died = fate.wasMet();
      step++;
    } while (died);

    assertThat(step).as("steps that were tried").isGreaterThan(2 * TICKETS);
  }

  private List<String> afterDeathAt(int step) throws IOException, SQLException {
    return afterDeath(new Fate(step));
  }

  private List<String> afterDeath(Fate fate) throws IOException, SQLException {
    Path file = Files.createTempDirectory(folder, "run").resolve("rapport.db");
    try {
      sync(file, fate);
    } catch (Death death) {
      // The next process knows nothing of it.
    }
    sync(file, new Fate(Integer.MAX_VALUE));
    return Dump.of(file);
  }

  /** A step is a fetch, a decoding, and the moment after a page was stored. */
  private static void sync(Path file, Fate fate) {
    ScriptedSource source =
        new ScriptedSource(
            2, IntStream.range(0, TICKETS).mapToObj(i -> Sample.ticket(i, i)).toList());
    source.before = step -> fate.step();
    try (Store store = Store.open("jdbc:sqlite:" + file)) {
      new Sync(store, SettableClock.at(Sample.NOON), progress -> fate.step())
          .run(source.host(), new SyncStart.WhereItEnded());
    }
  }
}
