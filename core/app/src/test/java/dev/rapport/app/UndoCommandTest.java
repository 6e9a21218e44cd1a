package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoCommandTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withTwelveTickets() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    for (int number = 1; number <= 12; number++) {
      paper.tickets.add(PaperTickets.waiting(number));
    }
    desk.types("sync");
  }

  @Test
  void atATerminalTenTicketsAreWrittenFirstAndTheRestAfterASecondYes() {
    desk.atTerminal = true;
    desk.answers = "y\nno\n";

    Desk.Seen seen = desk.types("apply");

    assertThat(seen.err()).contains("these 10 tickets of paper first?", "the other 2 writes?");
    assertThat(seen.out()).contains("Wrote  paper  10  tickets", "2 writes, for a yes");
    assertThat(paper.pinned).hasSize(10);

    desk.answers = "y\n";
    assertThat(desk.types("apply").err()).contains("Write this to paper?");
    assertThat(paper.pinned).hasSize(12);
  }

  @Test
  void theLimitsOfARunAndOfATicketAreKept() throws IOException {
    Path config = folder.resolve("rapport.yaml");
    Files.writeString(
        config,
        Files.readString(config)
            .replace("summary: row", "summary: row, limits: { per-run: 5, per-ticket: 1 }"));
    assertThat(desk.types("apply", "--yes").out()).contains("5  tickets", "7 still to do");
    paper.tickets.add(PaperTickets.closed(1));
    desk.types("sync");

    assertThat(desk.types("apply", "--yes").out()).contains("1 held back");
  }

  @Test
  void undoSaysWhatItWouldTakeAndTakesItAfterAYes() {
    desk.types("apply", "--yes");

    Desk.Seen seen = desk.types("undo", "P-1", "P-2");
    assertThat(seen.out())
        .contains("Would take back  paper  2 writes", "paper:P-1  row", "add --yes");
    assertThat(paper.pinned).hasSize(12);

    assertThat(desk.types("undo", "P-1", "P-2", "--yes").out())
        .startsWith("Took back  paper  2 writes");
    assertThat(paper.standing()).hasSize(10);
    assertThat(desk.types("plan").out()).contains("2 tickets since an undo");
    assertThat(desk.types("outbox", "list").out()).contains("paper:P-1", "withheld");
    assertThat(desk.types("undo", "--release", "--host", "paper").out()).startsWith("Released 2");
    assertThat(desk.types("apply").out()).startsWith("Wrote  paper  2  tickets");
  }

  @Test
  void undoNeedsToKnowWhatAndHowFarBackItCanGo() {
    assertThat(desk.types("undo", "--yes").exitCode()).isEqualTo(2);
    assertThat(desk.types("undo", "--since", "2020-01-01", "--yes").err())
        .contains("store.retention-days");
  }

  @Test
  void whatAHostDoesNotGiveBackIsKeptAndListed() {
    desk.types("apply", "--yes");
    paper.illegible.add("id3");

    Desk.Seen seen = desk.types("uninstall", "paper", "--yes", "--json");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.json().getAsJsonArray("hosts").get(0).getAsJsonObject().get("kept").toString())
        .contains("paper:P-3", "row");
    assertThat(desk.types("plan").out()).contains("Withheld  paper: uninstalled");
    assertThat(desk.types("outbox", "list", "--json").out()).contains("\"state\":\"refused\"");
    assertThat(desk.types("outbox", "retry", "paper").out()).startsWith("Put back 1");
  }

  @Test
  void whatAPersonEditedIsListedAndKeptUntilItIsReleased() {
    desk.types("apply", "--yes");
    paper.pinned.put("id3", "mine");
    paper.edited.add("mine");

    Desk.Seen seen = desk.types("undo", "P-3", "--yes");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.out()).contains("Kept       paper:P-3  row: edited by a person");
    assertThat(desk.types("plan").out())
        .contains("Kept  paper:P-3  row: edited by a person", "rapport undo paper:P-3 --release");
    assertThat(desk.types("outbox", "list").out()).contains("paper:P-3  row", "edited");
    assertThat(paper.pinned).containsEntry("id3", "mine");

    desk.types("undo", "P-3", "--release");
    desk.types("apply", "--yes");

    assertThat(paper.pinned.get("id3")).contains("\"ticket\":\"paper:P-3\"");
    assertThat(desk.types("plan").out()).startsWith("Nothing to write").doesNotContain("Kept");
  }

  @Test
  void theLogNamesEveryWriteAndSeesWhereItWasChanged() {
    desk.types("apply", "--yes");
    desk.types("undo", "P-1", "--yes");

    Desk.Seen seen = desk.types("outbox", "audit");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out().lines()).hasSize(12 + 1 + 1);
    assertThat(seen.out()).contains("13 entries, the chain is unbroken", "undo  applied");
    assertThat(desk.types("outbox", "audit", "--json").json().toString()).contains("afterHash");
  }

  @Test
  void installSaysWhereNothingIsNeeded() {
    assertThat(desk.types("install", "paper").out()).isEqualTo("Nothing is needed there.\n");
    assertThat(desk.types("outbox", "list").out()).isEqualTo("Nothing waits in the outbox.\n");
    assertThat(desk.types("outbox").exitCode()).isEqualTo(2);
  }

  @Test
  void thePageForASecurityTeamSaysWhatIsKeptAndForHowLong() throws IOException {
    Path config = folder.resolve("rapport.yaml");
    Files.writeString(config, Files.readString(config) + "store: { retention-days: 7 }\n");

    Desk.Seen seen = desk.types("check", "--security");

    assertThat(seen.out()).contains("paper at https://paper.example.com", "7 days", "mails");
    assertThat(desk.types("check", "--security", "--json").json().get("retentionDays"))
        .hasToString("7");
  }
}
