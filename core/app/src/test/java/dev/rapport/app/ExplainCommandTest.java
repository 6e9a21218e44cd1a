package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void withTwoTicketsRead() throws IOException {
    desk = new Desk(folder);
    PaperConnector paper = new PaperConnector();
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    paper.tickets.add(PaperTickets.waiting(1));
    paper.tickets.add(PaperTickets.closed(2));
    desk.types("sync");
  }

  @Test
  void aWaitLeadsToTheEventThatEndedIt() {
    assertThat(explain("ticket/P-2/timeToFirstResponse").out())
        .isEqualTo(
            """
            ticket/P-2/timeToFirstResponse
            From the creation to the first public comment by a person of IT who did not open it.
              1 h, it came
              2026-10-05T09:00:00Z  commented  (said)
            Decided by name-rule 33%, status-category 67%
            Rests on history complete (sheet), holder map 1, calendars 24x7, as of 2026-11-01T00:00:00Z
            """);
  }

  @Test
  void timeInAHoldersHandsLeadsToTheEventsThatGaveItThere() {
    assertThat(explain("ticket/paper:P-2/waits/requester").out())
        .contains("  1 h\n", "status changed  (moved2)");
    assertThat(explain("ticket/paper:P-2/currentSilence").out()).contains("  does not apply\n");
    assertThat(explain("ticket/paper:P-1/counts/reopens").out()).contains("  0\n");
  }

  @Test
  void ofFoldedGroupsOnlyTheirNumberIsSaid() {
    Desk.Seen seen = explain("report/2026-10/group=other groups/touched");

    assertThat(seen.out()).contains("The sum over 1 group, folded").doesNotContain("P-1", "P-2");
    assertThat(explain("report/2025/group=other groups/touched").out())
        .contains("No group is folded");
  }

  @Test
  void aFigureOfManyTicketsLeadsToThoseOfEach() {
    assertThat(explain("report/2026-10/timeToResolution").out())
        .contains(
            "  ticket/paper:P-1/timeToResolution  26 d 16 h, still waited for\n",
            "  ticket/paper:P-2/timeToResolution  3 h, it came\n",
            "2 tickets;");
    assertThat(explain("report/2025/timeToResolution").out()).contains("0 tickets;");
  }

  @Test
  void scriptsGetTheSameAsOneDocument() {
    JsonObject one = desk.types("explain", "ticket/P-2/timeToResolution", "--json").json();
    JsonObject many = desk.types("explain", "report/all/timeToResolution", "--json").json();

    assertThat(one.get("calendarSeconds").getAsInt()).isEqualTo(3 * 3600);
    assertThat(one.get("events")).hasToString("[\"moved3\"]");
    assertThat(one.getAsJsonObject("receipt").get("holders").getAsInt()).isEqualTo(1);
    assertThat(many.getAsJsonArray("tickets")).hasSize(2);
  }

  @Test
  void whatIsNoFigureIsWrongUseThatNamesThem() {
    assertThat(explain("timeToResolution").exitCode()).isEqualTo(2);
    assertThat(explain("ticket/P-1/beauty").err()).contains("known: timeToFirstResponse");
    assertThat(explain("ticket/P-9/timeToResolution").exitCode()).isEqualTo(1);
  }

  private Desk.Seen explain(String id) {
    return desk.types("explain", id);
  }
}
