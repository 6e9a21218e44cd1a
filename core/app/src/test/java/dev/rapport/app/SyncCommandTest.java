package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.connector.HostException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncCommandTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withThreeTickets() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    for (int number = 1; number <= 3; number++) {
      paper.tickets.add(PaperTickets.waiting(number));
    }
  }

  @Test
  void itSaysWhatWasRead() {
    Desk.Seen seen = desk.types("sync");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out())
        .isEqualTo("Read  paper  3  tickets,  9  events new or changed,  1  call\n");
    assertThat(folder.resolve("rapport.db")).exists();
  }

  @Test
  void theSecondTimeThereIsNothingNew() {
    desk.types("sync");

    JsonObject host = hostOf(desk.types("sync", "--json"));

    assertThat(host.get("tickets").getAsInt()).isZero();
    assertThat(host.get("events").getAsInt()).isZero();
    assertThat(host.get("complete").getAsBoolean()).isTrue();
    assertThat(host.get("cursor").getAsString()).isEqualTo("3");
  }

  @Test
  void fullReadsEverythingAgainAndFindsNothingNew() {
    desk.types("sync");

    JsonObject host = hostOf(desk.types("sync", "--full", "--json"));

    assertThat(host.get("tickets").getAsInt()).isEqualTo(3);
    assertThat(host.get("events").getAsInt()).isZero();
  }

  @Test
  void sinceReadsFromThereOn() {
    JsonObject host = hostOf(desk.types("sync", "paper", "--since", "2026-10-01", "--json"));

    assertThat(host.get("tickets").getAsInt()).isEqualTo(2);
    assertThat(desk.types("sync", "--since", "2026-10-01", "--full").exitCode()).isEqualTo(2);
  }

  @Test
  void aTicketThatCannotBeReadGoesToQuarantineAndTheRestGoesOn() {
    paper.illegible.add("id2");

    Desk.Seen seen = desk.types("sync");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out())
        .contains("paper: 1 ticket could not be understood; `rapport quarantine list`");
    assertThat(desk.types("quarantine", "list").out()).contains("paper  id2", "write it again");
    assertThat(desk.types("quarantine", "list", "--json").out()).contains("\"id\":\"id2\"");
    assertThat(desk.types("quarantine", "replay").exitCode()).isEqualTo(1);
    paper.illegible.clear();
    assertThat(desk.types("quarantine", "replay", "paper").exitCode()).isZero();
    assertThat(desk.types("quarantine", "list").out()).isEqualTo("Nothing is in quarantine.\n");
  }

  @Test
  void aHostThatFailsIsSaidWithTheRemedyAndTheCursorStays() {
    paper.failure =
        Optional.of(
            HostException.of(
                HostException.Kind.FORBIDDEN, "paper", "the drawer is locked; ask for the key"));

    Desk.Seen seen = desk.types("sync");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.out())
        .contains(
            "Stopped: host paper: the drawer is locked; ask for the key\n",
            "         see .github/TROUBLESHOOTING.md#missing-right");
    assertThat(hostOf(desk.types("sync", "--json")).get("complete").getAsBoolean()).isFalse();
  }

  @Test
  void anUnknownHostNamesTheKnownOnes() {
    Desk.Seen seen = desk.types("sync", "papr");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("did you mean \"paper\"? known: paper");
  }

  @Test
  void aStoreThatCannotBeWrittenIsAFailure() throws IOException {
    Files.createDirectory(folder.resolve("rapport.db"));

    Desk.Seen seen = desk.types("sync");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.err()).contains("see .github/TROUBLESHOOTING.md#store-directory");
  }

  @Test
  void theCursorIsShownAndRewound() {
    assertThat(desk.types("cursor", "show").out()).isEqualTo("Nothing was read yet.\n");
    desk.types("sync");

    assertThat(desk.types("cursor", "show").out()).contains("paper", Desk.NOW.toString(), "3");
    assertThat(desk.types("cursor", "rewind", "paper", "--since", "2026-10-01").out())
        .contains("begins at 1");
    assertThat(desk.types("cursor", "rewind", "paper").out()).contains("(the beginning)");
    assertThat(desk.types("cursor", "show", "--json").json().toString())
        .contains("\"cursor\":\"\"");
    assertThat(desk.types("cursor").exitCode()).isEqualTo(2);
    assertThat(desk.types("quarantine").exitCode()).isEqualTo(2);
    assertThat(desk.types("cursor", "rewind", "nowhere").exitCode()).isEqualTo(2);
  }

  @Test
  void whoeverWatchesSeesABarOnStandardError() {
    desk.atTerminal = true;

    assertThat(desk.types("sync").err()).contains("Reading paper");
  }

  private static JsonObject hostOf(Desk.Seen seen) {
    return seen.json().getAsJsonArray("hosts").get(0).getAsJsonObject();
  }
}
