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

class HostsPageTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private PageDesk pages;

  @BeforeEach
  void withTwelveTicketsOfWhichOneIsIllegible() throws Exception {
    Desk desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(
        folder.resolve("rapport.yaml"), PaperConnector.CONFIG + "serve: { port: 0 }\n");
    for (int number = 1; number <= 13; number++) {
      paper.tickets.add(PaperTickets.waiting(number));
    }
    paper.illegible.add("id13");
    desk.types("sync");
    pages = new PageDesk(desk, folder);
  }

  @AfterEach
  void closeIt() {
    pages.close();
  }

  @Test
  void itSaysHowReadingAndWritingGo() throws Exception {
    assertThat(pages.page("/hosts"))
        .contains("Every host was read to its end.", "<dt>Tickets</dt><dd>12</dd>")
        .contains("<dt>In quarantine</dt><dd>1</dd>", "id13", "the sheet cannot be read")
        .contains("asks first");
  }

  @Test
  void anAdminLooksAtAPlanWritesAFewAndAgreesToTheRest() throws Exception {
    assertThat(plan()).contains("12 writes", "P-1, row", "Write these first");
    assertThat(paper.standing()).isEmpty();

    assertThat(sample()).contains("Written: 10. Look at them on the host");
    assertThat(paper.standing()).hasSize(10);

    assertThat(pages.send("/hosts/paper/agree").body()).contains("Agreed by local");
    while (paper.standing().size() < 12) {
      Thread.onSpinWait();
    }
    assertThat(paper.standing()).hasSize(12);
  }

  @Test
  void itLooksAndDoesNotDecide() throws Exception {
    pages.viewer = new Viewer(Role.IT, "nina", Set.of());

    assertThat(pages.page("/hosts?plan=paper")).contains("paper").doesNotContain("Agree", "Read");
    for (String deed : new String[] {"read", "sample", "agree"}) {
      assertThat(pages.send("/hosts/paper/" + deed).statusCode()).as(deed).isEqualTo(404);
    }
    assertThat(paper.standing()).isEmpty();
  }

  @Test
  void aHostThatIsNoneIsNotThere() throws Exception {
    assertThat(pages.send("/hosts/nowhere/agree").statusCode()).isEqualTo(404);
    assertThat(pages.page("/hosts?plan=nowhere")).doesNotContain("What would be written");
    assertThat(pages.send("/hosts/paper/read").statusCode()).isEqualTo(303);
    pages.viewer = new Viewer(Role.PMO, "office", Set.of());
    assertThat(pages.get("/hosts").statusCode()).isEqualTo(404);
  }

  /** The server reads its hosts when it starts: who clicks meanwhile is told to try again. */
  private String sample() throws Exception {
    String after = pages.send("/hosts/paper/sample").body();
    while (after.contains("try again in a moment")) {
      after = pages.send("/hosts/paper/sample").body();
    }
    return after;
  }

  /** It is worked out in the background, so a page may come that says so. */
  private String plan() throws Exception {
    HttpResponse<String> answer = pages.get("/hosts?plan=paper");
    while (answer.headers().firstValue("Refresh").isPresent()) {
      answer = pages.get("/hosts?plan=paper");
    }
    return answer.body();
  }
}
