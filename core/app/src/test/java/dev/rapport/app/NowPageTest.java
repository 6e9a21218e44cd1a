package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import dev.rapport.model.ActorId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NowPageTest {
  private static final Viewer REQUESTER =
      new Viewer(Role.REQUESTER, "carla", Set.of(new ActorId("paper", "requester1")));

  @TempDir Path folder;
  private PageDesk pages;

  @BeforeEach
  void withSixtyOpenTicketsAndOneClosed() throws Exception {
    PaperConnector paper = new PaperConnector();
    Desk desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(
        folder.resolve("rapport.yaml"), PaperConnector.CONFIG + "serve: { port: 0 }\n");
    for (int number = 1; number <= 60; number++) {
      paper.tickets.add(PaperTickets.waiting(number));
    }
    paper.tickets.add(PaperTickets.closed(61));
    desk.types("sync");
    pages = new PageDesk(desk, folder);
  }

  @AfterEach
  void closeIt() {
    pages.close();
  }

  @Test
  void itSaysFirstWhoseTurnItIs() throws Exception {
    assertThat(pages.page("/"))
        .contains("60 tickets are open: 0 wait for IT, 60 for the requester")
        .contains("class=\"h-requester\"")
        .contains("Nobody has spoken on 60 of them")
        .doesNotContain("P-61");
  }

  @Test
  void fiftyRowsStandOnAPageAndTheRestOnTheNext() throws Exception {
    assertThat(rows(pages.page("/"))).isEqualTo(50);
    assertThat(rows(pages.page("/?page=2"))).isEqualTo(10);
    assertThat(rows(pages.page("/?page=999"))).isEqualTo(10);
    assertThat(rows(pages.page("/?page=-1&turn=nobody&void=x"))).isEqualTo(50);
  }

  @Test
  void oneCanChooseByTurnByGroupAndByKey() throws Exception {
    assertThat(rows(pages.page("/?turn=it_queue"))).isZero();
    assertThat(pages.page("/?turn=it_queue")).contains("Nothing to show.");
    assertThat(rows(pages.page("/?key=p-7"))).isEqualTo(1);
    assertThat(rows(pages.page("/?group=Network&host=paper&void=1"))).isEqualTo(50);
    assertThat(rows(pages.page("/?group=%3Cscript%3E"))).isZero();
    assertThat(pages.page("/?group=%3Cscript%3E")).doesNotContain("<script>");
  }

  @Test
  void aRequesterSeesTheirOwnTicketsInTheirWords() throws Exception {
    pages.viewer = REQUESTER;

    String page = pages.page("/");

    assertThat(page).contains("waiting for your side", "tickets of yours are open", "P-8<");
    assertThat(page).doesNotContain("P-2<", "/report", "/hosts");
    assertThat(pages.get("/ticket/paper:P-8").statusCode()).isEqualTo(200);
    assertThat(pages.get("/ticket/paper:P-2").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyLearnsWhetherAHiddenTicketExists() throws Exception {
    pages.viewer = REQUESTER;

    assertThat(pages.page("/ticket/paper:P-2")).isEqualTo(pages.page("/ticket/paper:P-2000"));
  }

  @Test
  void whoSeesTeamsOnlyIsLedToTheReport() throws Exception {
    pages.viewer = new Viewer(Role.PMO, "office", Set.of());

    HttpResponse<String> answer = pages.get("/");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/report");
    assertThat(pages.get("/ticket/paper:P-2").statusCode()).isEqualTo(404);
  }

  @Test
  void whatPagesNeedComesFromTheJarAndNothingElseDoes() throws Exception {
    String page = pages.page("/");
    String sheet = page.replaceAll("(?s).*href=\"(/assets/\\w+-page.css)\".*", "$1");

    HttpResponse<String> answer = pages.get(sheet);
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/css; charset=UTF-8");
    assertThat(pages.get("/assets/..%2fpage.css").statusCode()).isIn(400, 404);
    assertThat(pages.get("/assets/page.css").statusCode()).isEqualTo(404);
  }

  private static int rows(String page) throws IOException {
    return page.split("data-label=\"Whose turn\"", -1).length - 1;
  }
}
