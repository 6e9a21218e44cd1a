package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {
  @TempDir Path folder;
  private PageDesk pages;

  @BeforeEach
  void withFortyTickets() throws Exception {
    PaperConnector paper = new PaperConnector();
    Desk desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(
        folder.resolve("rapport.yaml"),
        PaperConnector.CONFIG + PaperConnector.HOURS + "serve: { port: 0 }\n");
    for (int number = 1; number <= 40; number++) {
      paper.tickets.add(PaperTickets.closed(number));
    }
    desk.types("sync");
    desk.types(
        "thanks",
        "P-1",
        "--from",
        "requester1",
        "--to",
        "Network",
        "--for",
        "saved-time",
        "--because",
        "kept the lights on",
        "--share");
    pages = new PageDesk(desk, folder);
    pages.viewer = new Viewer(Role.IT, "nina", Set.of());
  }

  @AfterEach
  void closeIt() {
    pages.close();
  }

  @Test
  void theReportIsTheOneOfTheCommandInsideThisSite() throws Exception {
    String page = pages.ready("/report?period=2026-10&by=service").body();

    assertThat(page).contains("class=\"sentences\"", "Mail", "value=\"2026-10\"");
    assertThat(page.split("<main", -1)).hasSize(2);
    assertThat(page.split("<h1", -1)).hasSize(2);
    assertThat(pages.ready("/report?language=de").body()).contains("lang=\"de\"");
  }

  @Test
  void itIsTakenAlongInEveryForm() throws Exception {
    HttpResponse<String> workbook = pages.ready("/report/file/xlsx?period=2026-10");

    assertThat(workbook.body()).startsWith("PK");
    assertThat(workbook.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename*=UTF-8''report-2026-10.xlsx");
    for (String format : MadeReport.formats()) {
      assertThat(pages.ready("/report/file/" + format).statusCode()).as(format).isEqualTo(200);
    }
    assertThat(pages.get("/report/file/exe").statusCode()).isEqualTo(404);
  }

  @Test
  void aPeriodThatIsNoneIsExplained() throws Exception {
    HttpResponse<String> answer = pages.get("/report?period=yesterday");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("2026-Q4", "role=\"alert\"");
    assertThat(pages.get("/report/file/csv?period=9999999").statusCode()).isEqualTo(400);
  }

  @Test
  void winsStandInTheWordsInWhichTheyWereShared() throws Exception {
    assertThat(pages.ready("/wins").body()).contains("kept the lights on", "saved time");
    assertThat(pages.ready("/wins?period=2025").body()).contains("Nothing was shared");
  }

  @Test
  void aTalkHasItsAgenda() throws Exception {
    assertThat(pages.ready("/techtalk").body())
        .contains("What comes again, and how to avoid it", "<h1>Tech Talk</h1>");
  }

  @Test
  void whoAsksForOwnTicketsSeesNoReport() throws Exception {
    pages.viewer = new Viewer(Role.REQUESTER, "carla", Set.of());

    for (String path : new String[] {"/report", "/wins", "/techtalk", "/report/file/csv"}) {
      assertThat(pages.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }
}
