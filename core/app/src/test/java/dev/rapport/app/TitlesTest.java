package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import dev.rapport.connector.CallBudget;
import dev.rapport.connector.HostException;
import dev.rapport.model.ActorId;
import dev.rapport.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles, which are on their host, on the screen, and for a quarter of an hour in memory. */
class TitlesTest {
  private static final String WORDS = "The mail of the boss is gone";

  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private final SettableClock clock = SettableClock.at(Desk.NOW.toString());
  private PageDesk pages;

  @BeforeEach
  void withTicketsOfWhichTheThirdIsRestricted() throws Exception {
    Desk desk = new Desk(folder);
    desk.connectors.add(paper);
    desk.clock = clock;
    Files.writeString(
        folder.resolve("rapport.yaml"), PaperConnector.CONFIG + "serve: { port: 0 }\n");
    paper.tickets.add(PaperTickets.waiting(1));
    paper.tickets.add(PaperTickets.waiting(2));
    paper.tickets.add(PaperTickets.restricted(3));
    paper.titles.putAll(Map.of("id1", WORDS, "id2", "No network", "id3", "Salaries"));
    desk.types("sync");
    pages = new PageDesk(desk, folder);
  }

  @AfterEach
  void closeIt() {
    pages.close();
  }

  @Test
  void aListHasKeysAtOnceAndItsTitlesWithOneCall() throws Exception {
    assertThat(pages.page("/")).contains("P-1<", "data-ticket=\"paper:P-1\"").doesNotContain(WORDS);
    assertThat(paper.asked).isEmpty();

    assertThat(titles("P-1", "P-2").get("paper:P-1").getAsString()).isEqualTo(WORDS);
    assertThat(paper.asked).containsExactly(Set.of("id1", "id2"));
  }

  @Test
  void aTitleIsKeptForAQuarterOfAnHour() throws Exception {
    titles("P-1");
    paper.titles.put("id1", "It is back");
    clock.advance(Duration.ofMinutes(14));
    assertThat(titles("P-1").get("paper:P-1").getAsString()).isEqualTo(WORDS);

    clock.advance(Duration.ofMinutes(2));
    assertThat(titles("P-1").get("paper:P-1").getAsString()).isEqualTo("It is back");
  }

  @Test
  void theTitleOfARestrictedTicketIsNotAskedFor() throws Exception {
    assertThat(pages.page("/")).doesNotContain("data-ticket=\"paper:P-3\"");
    assertThat(pages.page("/ticket/paper:P-3")).doesNotContain("data-ticket");
    assertThat(titles("P-3").size()).isZero();
    assertThat(paper.asked).isEmpty();
  }

  @Test
  void nobodyGetsTitlesOfTicketsThatTheyMayNotSee() throws Exception {
    pages.viewer = new Viewer(Role.REQUESTER, "carla", Set.of(new ActorId("paper", "requester1")));
    assertThat(titles("P-1", "P-2").keySet()).containsExactly("paper:P-1");

    pages.viewer = new Viewer(Role.PMO, "office", Set.of());
    assertThat(titles("P-1").size()).isZero();
  }

  @Test
  void aHostThatIsDownIsLeftAloneForAMinute() throws Exception {
    paper.failure =
        Optional.of(HostException.of(HostException.Kind.UNAVAILABLE, "paper", "it is closed"));
    assertThat(titles("P-1").size()).isZero();
    assertThat(titles("P-1").size()).isZero();
    assertThat(paper.asked).hasSize(1);

    paper.failure = Optional.empty();
    clock.advance(Duration.ofMinutes(1));
    assertThat(titles("P-1").size()).isEqualTo(1);
  }

  @Test
  void aHostWithFewCallsLeftIsNotAskedForWhatCanWait() throws Exception {
    new CallBudget(100, 19, clock.instant().plusSeconds(60))
        .remember(pages.session().store().memory("paper"));
    assertThat(titles("P-1").size()).isZero();
    assertThat(pages.page("/hosts")).contains("<dt>Calls left</dt><dd>19 of 100 until ");

    clock.advance(Duration.ofMinutes(1));
    assertThat(titles("P-1").size()).isEqualTo(1);
    assertThat(pages.page("/hosts")).contains("<dt>Calls left</dt><dd>100</dd>");
  }

  @Test
  void nothingOfATitleIsStored() throws Exception {
    titles("P-1", "P-2");

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).isNotEmpty().noneMatch(TitlesTest::hasWords);
    }
  }

  private static boolean hasWords(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
          .contains(WORDS);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private JsonObject titles(String... keys) throws Exception {
    StringBuilder query = new StringBuilder("/titles?x=1");
    for (String key : keys) {
      query.append("&ticket=paper:").append(key);
    }
    return JsonParser.parseString(pages.page(query.toString()))
        .getAsJsonObject()
        .getAsJsonObject("titles");
  }
}
