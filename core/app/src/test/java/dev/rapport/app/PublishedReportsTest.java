package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see who see published reports alone. */
class PublishedReportsTest {
  @TempDir Path folder;
  private Desk desk;
  private PaperConnector paper;
  private Session session;

  @BeforeEach
  void withOctoberPublished() throws IOException {
    SettableClock clock = SettableClock.at(Desk.NOW.toString());
    Served served =
        new Served(folder, "report: { publish: { host: paper, project: PMO } }\n", clock);
    paper = served.paper;
    desk = new Desk(folder);
    desk.connectors.add(paper);
    for (int number = 1; number <= 30; number++) {
      paper.tickets.add(PaperTickets.closed(number));
    }
    desk.types("sync");
    desk.types("report", "--period", "2026-10", "--publish", "--format", "html,json");
    session = served.session();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private PublishedReports published() {
    return new PublishedReports(session);
  }

  private Edition october() {
    return published().of("2026-10").orElseThrow();
  }

  @Test
  void onlyWhatWasPublishedIsThere() {
    desk.types("report", "--period", "2026-09");

    assertThat(published().all()).extracting(Edition::name).containsExactly("2026-10");
    assertThat(published().of("2026-09")).isEmpty();
  }

  @Test
  void aFileIsTheOneThatTheHostWasGiven() throws IOException {
    Path file = folder.resolve("reports/report-2026-10.html");

    assertThat(published().file(october(), "html")).contains(Files.readAllBytes(file));
    assertThat(published().file(october(), "xlsx")).isEmpty();
  }

  @Test
  void aFileThatWasAlteredOrClearedAwayIsMadeAgain() throws IOException {
    Path file = folder.resolve("reports/report-2026-10.html");
    String before = Files.readString(file);
    Files.writeString(file, "nothing");
    assertThat(published().file(october(), "html")).isEmpty();
    Files.delete(file);
    assertThat(published().file(october(), "html")).isEmpty();

    assertThat(published().made(october()).orElseThrow().html(Locale.ENGLISH)).isEqualTo(before);
  }

  @Test
  void figuresThatChangedSinceAreNotShown() {
    paper.tickets.add(PaperTickets.closed(31));
    desk.types("sync");

    assertThat(published().made(october())).isEmpty();
    assertThat(published().file(october(), "html")).isPresent();
  }

  @Test
  void whatWasTakenBackIsGone() {
    desk.types("undo", "paper:report-2026-10", "--yes");

    assertThat(published().all()).isEmpty();
  }
}
