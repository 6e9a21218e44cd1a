package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.model.History;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two trackers whose tickets refer to each other. */
class PairCommandsTest {
  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: https://snow.example.com
          auth: { type: basic, user: rapport, secret: "${env:PAPER_SECRET}" }
          write: { summary: row, approve: never }
        - name: jira
          type: jira-cloud
          url: https://jira.example.com
          auth: { type: basic, user: rapport, secret: "${env:PAPER_SECRET}" }
          write: { summary: row, approve: never }
      privacy: { k: 1 }
      """;

  @TempDir Path folder;
  private final PaperConnector snow = new PaperConnector("servicenow");
  private final PaperConnector jira = new PaperConnector("jira-cloud");
  private Desk desk;

  @BeforeEach
  void atADeskWithBoth() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(snow);
    desk.connectors.add(jira);
    Files.writeString(folder.resolve("rapport.yaml"), CONFIG);
    snow.tickets.add(ticket("snow", "INC1", "Open", "https://jira.example.com/browse/NET-1"));
    jira.tickets.add(ticket("jira", "NET-1", "Waiting for vendor"));
  }

  @Test
  void syncSaysHowManyTicketsAreOneAndWhichLinksContradict() {
    jira.tickets.add(ticket("jira", "NET-2", "Open", "INC2"));
    snow.tickets.add(ticket("snow", "INC2", "Open", "NET-2", "NET-3", "NET-404"));
    jira.tickets.add(ticket("jira", "NET-3", "Open"));

    assertThat(desk.types("sync").out())
        .contains(
            "Paired  1 ticket with one of the other tracker",
            "  snow:INC2 is linked with jira:NET-2 and jira:NET-3, where one",
            "#contradicting-links");
    JsonObject links = desk.types("sync", "--json").json().getAsJsonObject("links");
    assertThat(links.get("pairs").getAsInt()).isEqualTo(1);
    assertThat(links.getAsJsonArray("contradicting")).hasSize(3);
    assertThat(links.getAsJsonObject("ignored").get("unknown").getAsInt()).isEqualTo(1);
    assertThat(desk.types("ticket", "INC2").out())
        .contains("Links     linked with jira:NET-2 and jira:NET-3");
  }

  @Test
  void eitherKeyShowsTheSameTicket() {
    desk.types("sync");
    JsonObject lead = desk.types("ticket", "INC1", "--json").json();
    JsonObject follower = desk.types("ticket", "NET-1", "--json").json();

    assertThat(lead.getAsJsonArray("pair").get(0).getAsString()).isEqualTo("jira:NET-1");
    assertThat(follower.getAsJsonArray("pair").get(0).getAsString()).isEqualTo("snow:INC1");
    assertThat(follower.get("ledger")).isEqualTo(lead.get("ledger"));
    assertThat(follower.get("waits")).isEqualTo(lead.get("waits"));
    assertThat(desk.types("ticket", "INC1").out())
        .contains("Pair      one with jira:NET-1; both show the same", "waiting for a supplier");
  }

  @Test
  void aReportCountsThePairOnce() {
    desk.types("sync");

    assertThat(desk.types("report", "--json").json().getAsJsonObject("total").get("n").getAsInt())
        .isEqualTo(1);
  }

  @Test
  void bothTicketsAreToldOfThePair() {
    desk.types("once", "--yes");

    assertThat(snow.pinned.get("id-INC1")).contains("\"pair\":\"jira:NET-1\"", "\"vendor\"");
    assertThat(jira.pinned.get("id-NET-1")).contains("\"pair\":\"snow:INC1\"", "\"vendor\"");
    assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
  }

  @Test
  void aReportNamesTheClockThatIsBehind() {
    snow.tickets.clear();
    jira.tickets.clear();
    snow.tickets.add(linkedAfter(Duration.ofMinutes(5), "snow", "INC7", "NET-7"));
    jira.tickets.add(openedAfter(Duration.ofMinutes(12), "jira", "NET-7"));
    desk.types("sync");

    assertThat(desk.types("report").out())
        .contains("Clocks    in 1 of the pairs", "at least 7 min behind jira");
    assertThat(desk.types("report", "--json").json().getAsJsonObject("receipt").toString())
        .contains("\"largestSeconds\":420,\"behind\":\"snow\",\"ahead\":\"jira\"");
    assertThat(desk.types("ticket", "INC7").out())
        .contains("Clocks    snow's clock is at least 7 min behind jira's");
  }

  /** A ticket of the usual beginning that refers to another a while later. */
  private static TicketHistory linkedAfter(Duration later, String host, String key, String to) {
    TicketHistory bare = ticket(host, key, "Open");
    List<TicketEvent> events = new ArrayList<>(bare.events());
    Stamp then = Stamp.of("link", PaperTickets.OPENED.plus(later), 1, null);
    events.add(new TicketEvent.Linked(then, LinkOrigin.CORRELATION_ID, to));
    return new TicketHistory(bare.ticket(), events, bare.history());
  }

  /** A ticket that is opened a while after the usual beginning. */
  private static TicketHistory openedAfter(Duration later, String host, String key) {
    Instant opened = PaperTickets.OPENED.plus(later);
    Status open = new Status("Open", "Open", Status.Category.INDETERMINATE);
    Ticket ticket =
        new Ticket(
            new TicketKey(host, key), "id-" + key, "sheet", opened, Set.of(), Map.of(), false);
    Stamp created = Stamp.of("created", opened, 0, null);
    return new TicketHistory(
        ticket,
        List.of(new TicketEvent.Created(created, open, null, null, null, null)),
        new History("sheet", History.Completeness.COMPLETE));
  }

  private static TicketHistory ticket(String host, String key, String status, String... targets) {
    Status now = new Status(status, status, Status.Category.INDETERMINATE);
    List<TicketEvent> events = new ArrayList<>();
    events.add(new TicketEvent.Created(stamp("created", 0), now, null, null, null, null));
    LinkOrigin via = host.equals("snow") ? LinkOrigin.CORRELATION_ID : LinkOrigin.REMOTE_LINK;
    for (String target : targets) {
      events.add(new TicketEvent.Linked(stamp("link:" + target, events.size()), via, target));
    }
    Ticket ticket =
        new Ticket(
            new TicketKey(host, key),
            "id-" + key,
            "sheet",
            PaperTickets.OPENED,
            Set.of(),
            Map.of(),
            false);
    return new TicketHistory(ticket, events, new History("sheet", History.Completeness.COMPLETE));
  }

  private static Stamp stamp(String id, long order) {
    return Stamp.of(id, PaperTickets.OPENED, order, null);
  }
}
