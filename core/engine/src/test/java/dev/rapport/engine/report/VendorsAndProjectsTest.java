package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.side.AccountRule;
import dev.rapport.engine.side.Directory;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.TicketHistory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Few vendors hide themselves and nobody else; an issue without a group stands with its project.
 */
class VendorsAndProjectsTest {
  private static final Sides SIDES =
      new Sides(
          new SideRules(
              AccountRule.NOBODY,
              AccountRule.ofUsers("vendor1", "vendor2", "vendor3"),
              AccountRule.NOBODY,
              Side.REQUESTER),
          Directory.of(Map.of()));

  /** Six tickets by different people, on some of which vendors have a word. */
  private static Stream<TicketHistory> tickets(int vendors) {
    return IntStream.rangeClosed(1, 6).mapToObj(i -> ticket(i, i <= vendors));
  }

  private static TicketHistory ticket(int number, boolean vendor) {
    ActorId agent = new ActorId("snow", "agent" + number % 3);
    Life life = Life.openedBy(new ActorId("snow", "asker" + number % 3), "INC" + number, Life.DESK);
    if (vendor) {
      life.by(new ActorId("snow", "vendor" + number)).says(2);
    }
    return life.by(agent).says(5).status(10, "Resolved").history();
  }

  private static Figures total(int vendors) {
    return Reports.of(Reports.request(Grouping.BY_GROUP, 3), tickets(vendors), SIDES).total();
  }

  @Test
  void oneVendorsAccountLeavesTheTotalAndItselfOut() {
    Figures total = total(1);

    assertThat(total.shown()).isEqualTo(Shown.ALL);
    assertThat(total.participation().sides()).containsOnlyKeys(Side.IT, Side.REQUESTER);
  }

  @Test
  void vendorsThatAreEnoughAreSpokenOf() {
    assertThat(total(3).participation().sides()).containsKey(Side.VENDOR);
  }

  @Test
  void anIssueThatNoGroupHasStandsWithItsProject() {
    Report report =
        Reports.of(
            Reports.request(Grouping.BY_GROUP, 1),
            Stream.of(Life.issue("NET-1", 0, "Open").history()),
            House.SIDES);

    assertThat(report.groups()).extracting(Report.Row::key).isEqualTo(List.of("NET"));
  }
}
