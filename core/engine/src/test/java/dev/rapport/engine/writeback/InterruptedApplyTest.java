package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedApplyTest {
  private static final int TICKETS = 5;

  @TempDir Path folder;

  /** As if the process had died there: only the file and the host are left. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** The moments are: before a write reaches the host, and after it did but before the receipt. */
  @Test
  void deathAtAnyWriteEndsWithTheSameRows() throws IOException {
    Map<String, String> undisturbed = rowsAfterDeathAt(Integer.MAX_VALUE);

    for (int moment = 0; moment < 2 * TICKETS; moment++) {
      assertThat(rowsAfterDeathAt(moment)).as("death at %d", moment).isEqualTo(undisturbed);
    }
    assertThat(undisturbed).hasSize(TICKETS);
  }

  private Map<String, String> rowsAfterDeathAt(int moment) throws IOException {
    Path file = Files.createTempDirectory(folder, "run").resolve("rapport.db");
    ScriptedSink host = new ScriptedSink();
    int[] left = {moment};
    host.beforeWrite = host.afterWrite = () -> dieWhenDue(left);
    try (Desk desk = new Desk(file)) {
      know(desk);
      desk.apply(host);
    } catch (Death death) {
      // The next process knows nothing of it.
    }
    host.beforeWrite = host.afterWrite = () -> {};
    try (Desk next = new Desk(file)) {
      next.apply(host);
      next.clock.advance(Duration.ofDays(1));
      assertThat(next.plan(host)).isEmpty();
    }
    return host.shown;
  }

  private static void know(Desk desk) {
    for (int number = 0; number < TICKETS; number++) {
      desk.knows(Sample.ticket(number, number));
    }
  }

  private static void dieWhenDue(int[] left) {
    if (left[0]-- == 0) {
      throw new Death();
    }
  }
}
