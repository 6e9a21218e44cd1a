package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThanksCommandTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withATicketRead() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(
        folder.resolve("rapport.yaml"),
        PaperConnector.CONFIG + "appreciation: { outcomes: [kept calm] }\n");
    paper.tickets.add(PaperTickets.closed(1));
    desk.types("sync");
  }

  @Test
  void thanksAreKeptWithWhoEnteredThem() {
    assertThat(thanks("--from", "requester1", "--to", "agent1", "--for", "saved-time").exitCode())
        .isZero();

    JsonObject one = appreciation();
    assertThat(one.get("from").getAsString()).isEqualTo("paper:requester1");
    assertThat(one.get("to").getAsString()).isEqualTo("paper:agent1");
    assertThat(one.get("for").getAsString()).isEqualTo("saved-time");
    assertThat(one.get("state").getAsString()).isEqualTo("confirmed");
    assertThat(one.get("enteredBy").getAsString()).isEqualTo("operator");
  }

  @Test
  void theWordsStandOnTheTicket() {
    thanks("--from", "agent1", "--to", "requester1", "--for", "kept-calm", "--because", "all\nday");

    assertThat(desk.types("ticket", "P-1").out()).contains("Thanks    \"all day\" (kept-calm)");
  }

  @Test
  void aTeamIsThankedByItsName() {
    thanks("--from", "requester1", "--to", "@network", "--for", "patience", "--share");

    assertThat(appreciation().get("to").getAsString()).isEqualTo("Network");
    assertThat(appreciation().get("shared").getAsBoolean()).isTrue();
  }

  @Test
  void thanksAreTakenBackByTheirId() {
    thanks("--from", "requester1", "--to", "agent1", "--for", "patience", "--because", "secret");
    String id = appreciation().get("id").getAsString();

    assertThat(desk.types("thanks", "revoke", id).exitCode()).isZero();
    assertThat(appreciation().get("state").getAsString()).isEqualTo("revoked");
    assertThat(desk.types("ticket", "P-1").out()).doesNotContain("secret");
    assertThat(desk.types("thanks", "revoke", id).err()).contains("no thanks of this id stand");
  }

  @Test
  void thanksThatCannotCountAreRefusedAndNotKept() {
    assertThat(thanks("--from", "agent1", "--to", "agent1", "--for", "patience").err())
        .contains("oneself", "#refused-thanks");
    assertThat(thanks("--from", "agent1", "--to", "zoe", "--for", "patience").err())
        .contains("not known here");
    assertThat(thanks("--from", "zoe", "--to", "agent1", "--for", "patience").err())
        .contains("no account of this name is known on paper", "#unknown-person");
    assertThat(thanks("--from", "requester1", "--to", "agent1", "--for", "patince").err())
        .contains("did you mean \"patience\"?", "kept-calm");
    assertThat(thanks("--from", "requester1").exitCode()).isEqualTo(2);
    assertThat(desk.types("ticket", "P-1", "--json").json().getAsJsonArray("appreciation"))
        .isEmpty();
  }

  @Test
  void aWaiverNeedsAReason() {
    assertThat(waive("both-sides-heard", "by phone").exitCode()).isZero();
    assertThat(waive("both-sides-heard", " \n").err()).contains("--because");
    assertThat(waive("both-side-heard", "x").err()).contains("did you mean \"both-sides-heard\"?");
  }

  private Desk.Seen waive(String checkpoint, String because) {
    return desk.types("waive", "P-1", checkpoint, "--from", "requester1", "--because", because);
  }

  private Desk.Seen thanks(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "thanks";
    all[1] = "P-1";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return desk.types(all);
  }

  private JsonObject appreciation() {
    return desk.types("ticket", "P-1", "--json")
        .json()
        .getAsJsonArray("appreciation")
        .get(0)
        .getAsJsonObject();
  }
}
