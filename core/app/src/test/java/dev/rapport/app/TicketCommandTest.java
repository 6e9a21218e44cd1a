package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketCommandTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withTwoTicketsRead() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    paper.tickets.add(PaperTickets.waiting(1));
    paper.tickets.add(PaperTickets.closed(2));
    desk.types("sync");
  }

  @Test
  void oneScreenSaysWhoseTurnItWasAndHowThatIsKnown() {
    assertThat(desk.types("ticket", "P-2", "--as-of", "2026-10-06").out())
        .isEqualTo(
            """
            paper:P-2                                                closed 2026-10-05 11:00
            QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQRRRRRRRRRRRRRRRR                             3 h
              Q  with IT, not taken         2 h  67%
              R  waiting for the requester  1 h  33%
            Answer    first answer after 1 h
            Touch     first touched by IT after 1 h
            Resolved  resolved after 3 h
            Silence   longest 1 h, with IT, not taken
            Hands     1 handover of the turn
            Heard     IT: 1 person, 3 acts, first at 33% of its life; requester: 1 person, 1
                      act, first at 0% of its life
            Together  whoever had the turn gave word within 5       + regular-word
                      business days
                      the host shows no resolution note             ? plain-close
                      not yet asked how it went                     . feedback-asked
            Turns     UTC, with the rule that decided
              Q  from 2026-10-05 08:00  2 h  status-category  Network
              R  from 2026-10-05 10:00  1 h  name-rule        Network
            Rests on  history complete (sheet), holder map 1, calendar 24x7, as of
                      2026-10-06 00:00
            """);
  }

  @Test
  void withCalendarsBothClocksArePrintedAndTheReceiptNamesThem() throws IOException {
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG + PaperConnector.HOURS);

    Desk.Seen seen = desk.types("ticket", "P-1", "--as-of", "2026-10-06");
    JsonObject json = desk.types("ticket", "P-1", "--json", "--as-of", "2026-10-06").json();

    assertThat(seen.out()).contains("7 h (16 h)", "Mon-Fri 9-17 Berlin");
    assertThat(json.getAsJsonObject("waits").getAsJsonObject("age").get("businessSeconds"))
        .hasToString("25200");
    assertThat(json.getAsJsonObject("receipt").get("calendars").getAsString())
        .startsWith("default@")
        .contains(" night@", " of@");
    assertThat(json.getAsJsonObject("receipt").get("calendarNotes").toString())
        .contains("no calendar is configured for group Network: the default counts");
  }

  @Test
  void anOpenTicketSaysSinceWhen() {
    assertThat(desk.types("ticket", "paper:P-1", "--as-of", "2026-10-06").out())
        .contains("waiting for the requester, for 14 h\n", "R>", "not resolved yet, after 16 h");
  }

  @Test
  void coloursComeOnRequest() {
    assertThat(desk.types("ticket", "P-1", "--color", "always").out())
        .contains("\u001b[34m█", "\u001b[1mpaper:P-1");
  }

  @Test
  void scriptsGetTheLedgerWithRuleAndEvents() {
    assertThat(desk.types("ticket", "P-1", "--json").json().getAsJsonArray("ledger").toString())
        .contains("\"rule\":\"name-rule\"", "\"events\":[\"moved2\"]");
  }

  @Test
  void aTicketThatIsNotThereIsAFailureWithTheRemedy() {
    assertThat(desk.types("ticket", "P-9").exitCode()).isEqualTo(1);
    assertThat(desk.types("ticket", "P-9").err()).contains("rapport sync", "#unknown-ticket");
    assertThat(desk.types("ticket", "paper:P-9").exitCode()).isEqualTo(1);
    assertThat(desk.types("ticket", "P-1", "--as-of", "2026-01-01").err())
        .contains("paper:P-1 was created after 2026-01-01T00:00:00Z");
  }

  @Test
  void aKeyThatCannotBeOneIsWrongUse() {
    assertThat(desk.types("ticket", "stone:P-1").err()).contains("known: paper");
    assertThat(desk.types("ticket", "No Host:P-1").exitCode()).isEqualTo(2);
    assertThat(desk.types("ticket").exitCode()).isEqualTo(2);
  }
}
