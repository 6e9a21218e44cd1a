package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report --publish}, with a host on paper. */
class PublishCommandTest {
  private static final String REPORT = "report-2026-10";

  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withThirtyTicketsOfOctober() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    configure("report: { publish: { host: paper, project: PMO } }\n");
    for (int number = 1; number <= 30; number++) {
      paper.tickets.add(PaperTickets.closed(number));
    }
    desk.types("sync");
  }

  private void configure(String report) throws IOException {
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG + report);
  }

  private Desk.Seen publish() {
    return desk.types(
        "report", "--period", "2026-10", "--publish", "--format", "html,json,xlsx,pdf");
  }

  @Test
  void aMonthThatIsOverIsPublishedWithItsFiles() throws IOException {
    Desk.Seen seen = publish();

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out()).contains("Published paper:" + REPORT);
    JsonObject draft = JsonParser.parseString(paper.standing().get(REPORT)).getAsJsonObject();
    assertThat(draft.get("title").getAsString()).endsWith(" · 2026-10");
    assertThat(draft.get("html").getAsString()).contains("<table>", "Network");
    Path file = folder.resolve("reports").resolve(REPORT + ".html");
    assertThat(draft.getAsJsonArray("files").get(0).getAsJsonObject().get("path").getAsString())
        .isEqualTo(file.toString());
    assertThat(Files.readString(file)).contains("<html");
    assertThat(paper.standing()).containsOnlyKeys(REPORT);
  }

  @Test
  void publishedAgainItIsTheSameToTheByteAndNotWrittenAgain() throws IOException {
    publish();
    byte[] before = Files.readAllBytes(folder.resolve("reports/" + REPORT + ".html"));
    desk.clock = Clock.offset(desk.clock, Duration.ofDays(3));

    assertThat(publish().out()).contains("it stood there already");
    assertThat(folder.resolve("reports/" + REPORT + ".html")).hasBinaryContent(before);
  }

  @Test
  void whatAHostRefusesStaysInThePlanAndLosesNothing() {
    paper.illegible.add(REPORT);
    Desk.Seen refused = publish();
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out()).contains("Refused", "outbox list");
    assertThat(desk.types("outbox", "list").out()).contains("the sheet is full");
    paper.illegible.clear();

    assertThat(publish().out()).contains("Published");
  }

  @Test
  void itIsTakenBackByItsNameAndStaysAwayUntilReleased() {
    publish();

    assertThat(desk.types("undo", "paper:" + REPORT, "--yes").exitCode()).isZero();

    assertThat(paper.standing()).isEmpty();
    Desk.Seen again = publish();
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.out()).contains("Withheld", "--release");
  }

  @Test
  void aQuarterThatHoldsAPublishedMonthIsRefusedAndSoIsAFreeRange() {
    publish();

    Desk.Seen range =
        desk.types("report", "--period", "2026-10-02..2026-10-20", "--publish", "--format", "md");
    assertThat(range.exitCode()).isEqualTo(2);
    assertThat(range.err()).contains("only a whole week").contains("published-period");
    Desk.Seen quarter = desk.types("report", "--period", "2026-Q4", "--publish");
    assertThat(quarter.err()).contains("2026-10 is published already");
    Desk.Seen future = desk.types("report", "--period", "2026-W46", "--publish");
    assertThat(future.err()).contains("2026-W46 is not over");
  }

  @Test
  void moreThatWasLearntSinceDoesNotChangeWhatWasPublished() {
    publish();
    paper.tickets.add(PaperTickets.closed(31));
    desk.types("sync");

    assertThat(publish().err()).contains("what was published stays as it is");
    assertThat(desk.types("report", "--period", "2026-10").exitCode()).isZero();
  }

  @Test
  void aHostThatTakesNoReportsIsNamedWithTheRemedy() throws IOException {
    configure("report: { publish: { host: paper } }\n");
    assertThat(publish().err()).contains("report.publish.project", "#publishing");

    configure("");
    assertThat(publish().err()).contains("no host is named for reports", "#publishing");

    configure("report: { publish: { host: papper } }\n");
    assertThat(publish().err()).contains("did you mean \"paper\"?");
  }

  @Test
  void aPublishedReportIsComparedWithOneThatWasPublishedAlone() {
    String[] october = {"report", "--period", "2026-10", "--format", "json", "--publish"};
    Desk.Seen first = desk.types(with(october, "--compare", "2026-09"));
    assertThat(first.exitCode()).isEqualTo(2);
    assertThat(first.err()).contains("publish the earlier period first");

    desk.types("report", "--period", "2026-09", "--publish", "--format", "json");

    assertThat(desk.types(with(october, "--compare", "2026-09")).exitCode()).isZero();
  }

  private static String[] with(String[] command, String... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
  }
}
