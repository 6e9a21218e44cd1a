package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDeskWhereSomethingWasRead() throws IOException {
    desk = new Desk(folder);
    PaperConnector paper = new PaperConnector();
    paper.tickets.add(PaperTickets.waiting(1));
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    desk.types("sync");
  }

  @Test
  void theConfiguredStoreIsCopiedAndItsRowsAreCounted() {
    Desk.Seen seen = desk.types("store", "copy", "--to", sqlite("new.db"));

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).containsPattern("ticket +1 +rows on both sides");
    assertThat(folder.resolve("new.db")).exists();
  }

  @Test
  void twiceIntoTheSameIsRefused() {
    desk.types("store", "copy", "--to", sqlite("new.db"));

    Desk.Seen again = desk.types("store", "copy", "--to", sqlite("new.db"), "--json");

    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("#store-not-empty");
  }

  @Test
  void aPasswordIsNamedByItsVariableNeverGiven() {
    Desk.Seen seen =
        desk.types(
            "store",
            "copy",
            "--to",
            "jdbc:postgresql://db/x",
            "--to-user",
            "me",
            "--to-password",
            "DB_PW");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("DB_PW", "is not set");
  }

  private String sqlite(String name) {
    return "jdbc:sqlite:" + folder.resolve(name);
  }
}
