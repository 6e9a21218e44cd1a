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

class ApplyCommandTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withThreeTicketsRead() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    for (int number = 1; number <= 3; number++) {
      paper.tickets.add(PaperTickets.waiting(number));
    }
    desk.types("sync");
  }

  @Test
  void thePlanShowsWhatStandsThereAndWhatWould() {
    Desk.Seen seen = desk.types("plan");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out())
        .contains("Would write  paper  3  tickets", "paper:P-1  row", "  - (nothing)", "  + {");
    assertThat(paper.pinned).isEmpty();
  }

  @Test
  void thePlanAsJsonHasEveryByte() {
    JsonObject plan = desk.types("plan", "--json").json();

    assertThat(plan.getAsJsonArray("writes")).hasSize(3);
    assertThat(plan.getAsJsonObject("counts").get("writes").getAsInt()).isEqualTo(3);
    assertThat(plan.get("hash").getAsString()).hasSize(64);
  }

  @Test
  void whereNobodyCanBeAskedTheFirstApplySaysWhatWaitsAndHowToGoOn() {
    Desk.Seen seen = desk.types("apply");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out())
        .isEqualTo(
            """
            Waiting  paper: 3 writes, for a yes
                     look with `rapport plan`, then `rapport apply --yes`
            """);
    assertThat(paper.pinned).isEmpty();
    assertThat(desk.types("apply", "--json").json().getAsJsonObject("waiting").toString())
        .isEqualTo("{\"paper\":3}");
  }

  @Test
  void onceAgreedItIsNotAskedAgainAndASecondPlanIsEmpty() {
    Desk.Seen seen = desk.types("apply", "--yes");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).startsWith("Wrote  paper  3  tickets,");
    assertThat(paper.pinned).hasSize(3);
    assertThat(desk.types("plan").out())
        .isEqualTo("Nothing to write: every host shows what it should.\n");
    paper.tickets.add(PaperTickets.closed(4));
    desk.types("sync");
    assertThat(desk.types("apply").out()).startsWith("Wrote  paper  1  ticket,");
  }

  @Test
  void somebodyAtATerminalSeesASampleAndDecides() {
    desk.atTerminal = true;
    desk.answers = "no\n";
    assertThat(desk.types("apply").out()).contains("3 writes, for a yes");
    assertThat(paper.pinned).isEmpty();

    desk.answers = "y\n";
    Desk.Seen seen = desk.types("apply");

    assertThat(seen.err()).contains("paper:P-1  row", "Write this to paper? [y/N]");
    assertThat(paper.pinned).hasSize(3);
  }

  @Test
  void alwaysAsksEveryTimeAndNeverDoesNot() throws IOException {
    configure("write: { summary: row }", "write: { summary: row, approve: never }");
    assertThat(desk.types("apply").out()).startsWith("Wrote  paper  3");
    configure("approve: never", "approve: always");
    paper.tickets.add(PaperTickets.waiting(4));
    desk.types("sync");

    assertThat(desk.types("apply").out()).contains("1 write, for a yes");
  }

  @Test
  void aLimitLeavesTheRestToDo() {
    JsonObject host = hostOf(desk.types("apply", "--yes", "--limit", "2", "--json"));

    assertThat(host.get("applied").getAsInt()).isEqualTo(2);
    assertThat(host.get("left").getAsInt()).isEqualTo(1);
    assertThat(desk.types("apply", "--limit", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void aPlanFileIsWrittenAsItStandsAndStaleLinesAreLeft() {
    String plan = folder.resolve("plan.json").toString();
    assertThat(desk.types("plan", "--out", plan).out()).contains("Wrote " + plan);
    paper.tickets.add(PaperTickets.closed(1));
    desk.types("sync");

    Desk.Seen seen = desk.types("apply", "--plan", plan, "--yes");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out())
        .contains("Wrote  paper  2  tickets,", "1 left as stale: the ticket has moved on");
    assertThat(paper.pinned).containsOnlyKeys("id2", "id3");
  }

  @Test
  void aPlanFileThatWasEditedIsRefused() throws IOException {
    Path plan = folder.resolve("plan.json");
    assertThat(desk.types("plan", "--out", plan.toString(), "--json").json().get("writes"))
        .hasToString("3");
    Files.writeString(plan, Files.readString(plan).replace("requester", "vendor"));

    Desk.Seen seen = desk.types("apply", "--plan", plan.toString(), "--yes");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("see .github/TROUBLESHOOTING.md#plan-file");
    assertThat(paper.pinned).isEmpty();
  }

  @Test
  void aPlanThatCannotBeSavedIsAFailure() {
    String nowhere = folder.resolve("nowhere/plan.json").toString();

    Desk.Seen seen = desk.types("plan", "--out", nowhere);

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.err()).contains("could not write " + nowhere);
  }

  @Test
  void aWriteThatTheHostRefusesIsAFailureOfThatOneAlone() {
    paper.illegible.add("id2");

    Desk.Seen seen = desk.types("apply", "--yes");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.out()).contains("1 refused: by the host");
    assertThat(paper.pinned).containsOnlyKeys("id1", "id3");
  }

  @Test
  void whereNothingMayBeWrittenItSaysSo() throws IOException {
    configure("write: { summary: row }", "write: { summary: none }");

    assertThat(desk.types("plan").out()).startsWith("Nothing is written anywhere");
    assertThat(desk.types("apply", "--yes").out()).startsWith("Nothing is written anywhere");
  }

  @Test
  void onceReadsAndWritesInOneGo() {
    paper.tickets.add(PaperTickets.waiting(4));

    Desk.Seen seen = desk.types("once", "--yes");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).contains("Read  paper", "Wrote  paper  4  tickets,");
    assertThat(desk.types("once", "--json").json().keySet()).containsExactly("sync", "apply");
  }

  @Test
  void onceDoesNotWriteToAHostThatItCouldNotReadToItsEnd() {
    paper.failure =
        Optional.of(HostException.of(HostException.Kind.UNAVAILABLE, "paper", "is out; wait"));

    Desk.Seen seen = desk.types("once", "--yes");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(paper.pinned).isEmpty();
  }

  private void configure(String from, String to) throws IOException {
    Path file = folder.resolve("rapport.yaml");
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private static JsonObject hostOf(Desk.Seen seen) {
    return seen.json().getAsJsonArray("hosts").get(0).getAsJsonObject();
  }
}
