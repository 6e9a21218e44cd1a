package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import dev.rapport.model.ActorId;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketPageTest {
  private static final String TICKET = "/ticket/paper:P-1";

  @TempDir Path folder;
  private PageDesk pages;

  @BeforeEach
  void withTwoTickets() throws Exception {
    PaperConnector paper = new PaperConnector();
    Desk desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(
        folder.resolve("rapport.yaml"),
        PaperConnector.CONFIG + PaperConnector.HOURS + "serve: { port: 0 }\n");
    paper.tickets.add(PaperTickets.waiting(1));
    paper.tickets.add(PaperTickets.closed(2));
    desk.types("sync");
    pages = new PageDesk(desk, folder);
  }

  @AfterEach
  void closeIt() {
    pages.close();
  }

  @Test
  void itSaysWhoseTurnItIsWhatToExpectAndWhereTheTimeWent() throws Exception {
    assertThat(pages.page(TICKET))
        .contains("<strong>waiting for the requester, for 26 d 14 h</strong>")
        .contains("Not yet known: ")
        .contains("with IT, not taken 2 h, then waiting for the requester 26 d 14 h")
        .contains("<dt>First answer</dt>", "1 event", "comment, IT, 5 Oct 2026, 11:00")
        .contains("Business time, Mon-Fri 9-17 Berlin");
  }

  @Test
  void aKeyAloneIsEnoughWhereOneHostHasIt() throws Exception {
    assertThat(pages.get("/ticket/P-2").statusCode()).isEqualTo(200);
    assertThat(pages.page("/ticket/P-2")).contains("closed 5 Oct 2026, 13:00");
    assertThat(pages.get("/ticket/P-3").statusCode()).isEqualTo(404);
    assertThat(pages.get("/ticket/nowhere:P-1").statusCode()).isEqualTo(404);
    assertThat(pages.get("/ticket/%20:").statusCode()).isEqualTo(404);
  }

  @Test
  void thanksAreGivenShownAndTakenBack() throws Exception {
    HttpResponse<String> given = thank("requester1", "Network", "<b>saved</b> our day");

    assertThat(given.statusCode()).isEqualTo(303);
    assertThat(pages.page(TICKET))
        .contains("&lt;b&gt;saved&lt;/b&gt; our day", "requester1 to Network, for saved time");

    String id = pages.page(TICKET).replaceAll("(?s).*name=\"id\" value=\"(\\w+)\".*", "$1");
    assertThat(pages.send(TICKET + "/thanks/revoke", "id", id).statusCode()).isEqualTo(303);
    assertThat(pages.page(TICKET)).doesNotContain("our day");
    assertThat(pages.send(TICKET + "/thanks/revoke", "id", id).statusCode()).isEqualTo(422);
  }

  @Test
  void whatCannotCountIsRefusedInWords() throws Exception {
    assertThat(thank("agent1", "agent1", "").body()).contains("role=\"alert\"", "oneself");
    assertThat(thank("nobody", "Network", "").statusCode()).isEqualTo(422);
    assertThat(pages.page(TICKET)).doesNotContain("role=\"alert\"");
  }

  @Test
  void aRequesterThanksInTheirOwnNameAlone() throws Exception {
    pages.viewer = new Viewer(Role.REQUESTER, "carla", Set.of(new ActorId("paper", "requester1")));

    assertThat(thank("agent1", "requester1", "").body()).contains("in one&#x27;s own name");
    assertThat(thank("paper:requester1", "Network", "calm").statusCode()).isEqualTo(303);
    assertThat(pages.page(TICKET)).contains("calm", "waiting for your side");
    assertThat(pages.send("/ticket/paper:P-2/thanks", "from", "paper:requester1").statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> thank(String from, String to, String because) throws Exception {
    return pages.send(
        TICKET + "/thanks", "from", from, "to", to, "for", "saved-time", "because", because);
  }
}
