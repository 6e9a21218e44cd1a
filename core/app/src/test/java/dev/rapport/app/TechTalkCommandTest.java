package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TechTalkCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aStoreWithTicketsThatWereRead() throws IOException {
    desk = new Desk(folder);
    PaperConnector paper = new PaperConnector();
    paper.tickets.add(PaperTickets.closed(1));
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    desk.types("sync");
  }

  @Test
  void theAgendaIsPrintedAsMarkdown() {
    assertThat(desk.types("techtalk", "--period", "2026-10").out())
        .startsWith("# Tech Talk\n\nTickets opened from 1 Oct 2026, 00:00 UTC");
  }

  @Test
  void bothFormatsAreWrittenToAFolder() {
    Desk.Seen seen =
        desk.types("techtalk", "--format", "md,html", "--out", folder + "/talk", "--json");

    assertThat(seen.json().getAsJsonArray("files")).hasSize(2);
    assertThat(folder.resolve("talk/techtalk.md")).content().startsWith("# Tech Talk");
    assertThat(folder.resolve("talk/techtalk.html")).content().startsWith("<!doctype html>");
  }

  @Test
  void theAgendaIsOneJsonDocument() {
    assertThat(desk.types("techtalk", "--json").json().keySet())
        .containsExactly("asOf", "repeats", "terms", "fixes");
  }

  @Test
  void twoFormatsNeedAPlace() {
    assertThat(desk.types("techtalk", "--format", "md,html").exitCode()).isEqualTo(2);
  }

  @Test
  void nothingIsMissingWhereNobodyUsedATerm() {
    assertThat(desk.types("glossary", "missing").out()).isEqualTo("No term is missing.\n");
  }
}
