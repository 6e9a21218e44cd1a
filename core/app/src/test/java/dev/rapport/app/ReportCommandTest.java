package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withThirtyTicketsRead() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    for (int number = 1; number <= 30; number++) {
      paper.tickets.add(PaperTickets.closed(number));
    }
    desk.types("sync");
  }

  @Test
  void theTerminalGetsASummaryWithOneBar() {
    Desk.Seen seen = desk.types("report", "--as-of", "2026-10-06");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out())
        .startsWith(
            """
            Whose turn it was: All time
            as of 2026-10-06T00:00:00Z
            30 tickets opened, 0 not resolved

             QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQRRRRRRRRRRRRRRRRRRRRRRRRRR
              Q  with IT, not taken         2 d 12 h  67%
              R  waiting for the requester   1 d 6 h  33%

            Answer    half answered within 1 h, six in seven within 1 h (n = 30)
            Resolved  half resolved within 3 h, six in seven within 3 h (n = 30)
            Promises  not yet known how often they are kept
            Hands     0 reassignments, 30 handovers between sides, 0 reopenings

            Both sides: IT, then the requesters
              acts                                           90  30
              half of answers to the other side within      1 h   -
              reports and resolution notes that say enough    -   -
              reopened                                        0   0
              given to other hands                            0   0

            By group
              Network  30  QQQQQQQQQQQQQQQQRRRRRRRR  3 d 18 h
            """);
  }

  @Test
  void fewTicketsAreNotSpokenOf() throws IOException {
    Path file = folder.resolve("rapport.yaml");
    Files.writeString(file, Files.readString(file) + "privacy: { k: 50 }\n");

    assertThat(desk.types("report").out()).contains("Too few tickets or people to speak of");
  }

  @Test
  void jsonComesOnStandardOutputEitherWay() {
    JsonObject byFlag = desk.types("report", "--json").json();
    JsonObject byFormat = desk.types("report", "--format", "json").json();

    assertThat(byFlag).isEqualTo(byFormat);
    assertThat(byFlag.getAsJsonObject("total").get("n").getAsInt()).isEqualTo(30);
    assertThat(byFlag.getAsJsonObject("period").get("from").isJsonNull()).isTrue();
  }

  @Test
  void markdownComesOnStandardOutputToo() {
    assertThat(desk.types("report", "--format", "md", "--period", "2026-Q4").out())
        .startsWith("# ")
        .contains("Oct 1, 2026 to Dec 31, 2026");
  }

  @Test
  void filesAreWrittenWhereTheyAreWanted() throws IOException {
    Path out = folder.resolve("reports/october");

    Desk.Seen seen = desk.types("report", "--period", "2026-10", "--out", out.toString());

    assertThat(seen.out()).contains("Wrote " + out.resolve("report.md"));
    assertThat(Files.readString(out.resolve("report.json"))).startsWith("{\"period\":");
    assertThat(Files.readString(out.resolve("report.md"))).startsWith("# ");
    Desk.Seen again = desk.types("report", "--format", "md", "--out", out.toString(), "--json");
    assertThat(again.json().getAsJsonArray("files")).hasSize(1);
  }

  @Test
  void tablesAreWrittenForSpreadsheets() throws IOException {
    Path out = folder.resolve("tables");

    desk.types("report", "--format", "csv,xlsx", "--out", out.toString());

    assertThat(Files.readString(out.resolve("report.csv")))
        .startsWith("scope,key,period,topic,figure,");
    assertThat(Files.readAllBytes(out.resolve("report.xlsx"))).startsWith('P', 'K');
    assertThat(desk.types("report", "--format", "xlsx").err()).contains("add --out DIR");
  }

  @Test
  void sixFormatsComeFromOneCommand() throws IOException {
    Path out = folder.resolve("six");

    desk.types("report", "--format", "html,pdf,xlsx,csv,json,md", "--out", out.toString());

    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "report.html", "report.pdf", "report.xlsx", "report.csv", "report.json", "report.md");
    }
    assertThat(Files.readAllBytes(out.resolve("report.pdf"))).startsWith('%', 'P', 'D', 'F');
    assertThat(desk.types("report", "--format", "pdf").err()).contains("add --out DIR");
  }

  @Test
  void thePageCanBeGerman() throws IOException {
    String out = folder.resolve("de").toString();

    desk.types("report", "--format", "html", "--language", "de", "--out", out);

    assertThat(Files.readString(folder.resolve("de/report.html"))).contains("<html lang=\"de\">");
    assertThat(desk.types("report", "--format", "md", "--language", "de").out())
        .startsWith("# Wer am Zug war");
    assertThat(desk.types("report", "--language", "!").exitCode()).isEqualTo(2);
  }

  @Test
  void rowsCanStandForServices() {
    assertThat(desk.types("report", "--group-by", "service").out()).contains("By service", "Mail");
  }

  @Test
  void whatCannotBeAskedIsWrongUse() {
    assertThat(desk.types("report", "--group-by", "mood").exitCode()).isEqualTo(2);
    assertThat(desk.types("report", "--period", "soon").exitCode()).isEqualTo(2);
    assertThat(desk.types("report", "--format", "json,md").err()).contains("add --out DIR");
    assertThat(desk.types("report", "--format", "docx").exitCode()).isEqualTo(2);
  }

  @Test
  void aFolderThatCannotBeMadeIsAFailure() {
    String file = folder.resolve("rapport.yaml").toString();

    assertThat(desk.types("report", "--out", file).exitCode()).isEqualTo(1);
  }

  @Test
  void anEarlierPeriodIsLookedAtFromEquallyLongAfterItsEnd() {
    JsonObject json =
        desk.types("report", "--period", "2026-10", "--compare", "2026-09", "--json").json();

    JsonObject comparison = json.getAsJsonObject("comparison");
    assertThat(comparison.get("asOf").getAsString()).isEqualTo("2026-10-01T00:00:00Z");
    assertThat(comparison.get("suppressed").getAsBoolean()).isTrue();
    assertThat(desk.types("report", "--compare", "2026-09").err()).contains("add --period");
    assertThat(desk.types("report", "--period", "2026-12", "--compare", "2026-09").err())
        .contains("needs a period that is over");
  }

  @Test
  void theTerminalSaysWhetherAChangeIsMoreThanChance() {
    assertThat(desk.types("report", "--period", "2026-10", "--compare", "2026-10").out())
        .contains(
            """
            Changed   against 2026-10-01T00:00:00Z until 2026-11-01T00:00:00Z, as it looked
                      at 2026-11-01T00:00:00Z
                      half answered within 1 h then, 1 h now: no more than chance (95 in 100
                      sure: 0 s to 0 s)
                      half resolved within 3 h then, 3 h now: no more than chance (95 in 100
                      sure: 0 s to 0 s)
            """);
    assertThat(desk.types("report", "--period", "2026-10", "--compare", "2026-09").out())
        .contains("half resolved: not yet known for both");
  }
}
