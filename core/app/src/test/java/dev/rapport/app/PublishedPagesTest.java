package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PMO and its tools see: published periods, and nothing live. */
class PublishedPagesTest {
  private static final Map<String, String> TOKEN = Map.of("Authorization", "Bearer t0ken");

  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;
  private PageDesk pages;

  @BeforeEach
  void withOctoberPublishedAndMoreRead() throws Exception {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    desk.environment.put("TOOL", "t0ken");
    Files.writeString(
        folder.resolve("rapport.yaml"),
        PaperConnector.CONFIG
            + "report: { publish: { host: paper, project: PMO } }\n"
            + "serve: { port: 0, api-token: \"${env:TOOL}\" }\n");
    for (int number = 1; number <= 30; number++) {
      paper.tickets.add(PaperTickets.closed(number));
    }
    desk.types("sync");
  }

  private void open(boolean published) throws Exception {
    if (published) {
      desk.types("report", "--period", "2026-10", "--publish", "--format", "html,json");
    }
    pages = new PageDesk(desk, folder);
    pages.viewer = new Viewer(Role.PMO, "office", Set.of());
  }

  @AfterEach
  void closeIt() {
    pages.close();
  }

  @Test
  void thePickerOffersPublishedPeriodsAndTheLatestIsShown() throws Exception {
    open(true);

    assertThat(pages.ready("/report").body())
        .contains("class=\"sentences\"", "<option value=\"2026-10\" selected>2026-10</option>")
        .doesNotContain("value=\"all\"", "value=\"2026-09\"");
    assertThat(pages.ready("/wins").body()).contains("<h1>Wins</h1>", "2026-10");
    assertThat(pages.ready("/techtalk").body()).contains("<h1>Tech Talk</h1>", "2026-10");
  }

  @Test
  void aPeriodThatIsNotPublishedIsNotThere() throws Exception {
    open(true);

    for (String page : new String[] {"/report", "/wins", "/techtalk", "/report/file/csv"}) {
      for (String period : new String[] {"all", "2026", "2026-10-01..2026-10-09", "x%3Cscript"}) {
        HttpResponse<String> answer = pages.ready(page + "?period=" + period);
        assertThat(answer.statusCode()).as(page + " " + period).isEqualTo(404);
        assertThat(answer.body()).contains("This period is not published.");
      }
    }
  }

  @Test
  void aFileIsTheOneThatWasPublished() throws Exception {
    open(true);

    assertThat(pages.ready("/report/file/json?period=2026-10").body())
        .isEqualTo(Files.readString(folder.resolve("reports/report-2026-10.json")));
    assertThat(pages.ready("/report/file/xlsx").headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename*=UTF-8''report-2026-10.xlsx");
    assertThat(pages.get("/report/file/exe").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasLearntSinceChangesNothing() throws Exception {
    desk.types("report", "--period", "2026-10", "--publish", "--format", "html,json");
    paper.tickets.add(PaperTickets.closed(31));
    desk.types("sync");
    open(false);

    assertThat(pages.ready("/report").body()).contains("class=\"sentences\"");
    assertThat(pages.ready("/report/file/csv").statusCode()).isEqualTo(404);
    assertThat(pages.ready("/wins").body()).contains("More was learnt since 2026-10");
    assertThat(pages.get("/api/v1/techtalk", TOKEN).statusCode()).isEqualTo(404);
  }

  @Test
  void beforeAnythingIsPublishedThePagesSaySo() throws Exception {
    open(false);

    assertThat(pages.ready("/report").body()).contains("Nothing is published yet.");
    assertThat(pages.get("/api/v1/report", TOKEN).statusCode()).isEqualTo(404);
  }

  @Test
  void aToolReadsPublishedFigures() throws Exception {
    open(true);
    JsonObject published =
        JsonParser.parseString(Files.readString(folder.resolve("reports/report-2026-10.json")))
            .getAsJsonObject();

    assertThat(json("/report")).isEqualTo(published);
    assertThat(json("/report?period=2026-10&by=group")).isEqualTo(published);
    assertThat(json("/periods").toString()).contains("{\"period\":\"2026-10\"", "\"by\":\"group\"");
    assertThat(json("/wins").get("wins")).isEqualTo(published.get("wins"));
    assertThat(json("/techtalk").isEmpty()).isFalse();
    for (String live : new String[] {"period=all", "period=2026-09", "by=service"}) {
      assertThat(pages.get("/api/v1/report?" + live, TOKEN).statusCode()).as(live).isEqualTo(404);
    }
  }

  private JsonObject json(String path) throws Exception {
    return JsonParser.parseString(pages.get("/api/v1" + path, TOKEN).body()).getAsJsonObject();
  }
}
