package dev.rapport.engine.insight;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.DESK;
import static dev.rapport.engine.Life.EXPERT;
import static dev.rapport.engine.Life.NETWORK;
import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.model.Side;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.PriorityChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void theFirstPersonIsNoReassignmentAndTheSecondIsOne() {
    Life life = Life.begins("New").assign(5, AGENT).assign(20, EXPERT);

    assertThat(counts(life).reassignments())
        .containsExactly(new Occurrence(minute(20), DESK, List.of("e2")));
  }

  @Test
  void groupAndPersonChangedInOneUpdateCountOnce() {
    Life life = Life.begins("New").assign(5, AGENT);
    life.add(new GroupChanged(Stamp.of("a", minute(9), 7, AGENT), DESK, NETWORK));
    life.add(new AssigneeChanged(Stamp.of("b", minute(9), 7, AGENT), AGENT, EXPERT));

    assertThat(counts(life).reassignments())
        .containsExactly(new Occurrence(minute(9), DESK, List.of("a", "b")));
    assertThat(counts(life).changes()).hasSize(2);
  }

  @Test
  void backToAGroupThatHadItIsAPingPong() {
    Life life = Life.begins("New").group(5, NETWORK).group(10, DESK).group(15, NETWORK);

    assertThat(counts(life).pingPongs())
        .extracting(Occurrence::at)
        .containsExactly(minute(10), minute(15));
  }

  @Test
  void fromResolvedToClosedIsNoReopenAndBackToActiveIs() {
    Life life = Life.begins("New").status(5, "Resolved").status(10, "Closed").status(15, "Active");

    assertThat(counts(life).reopens())
        .containsExactly(new Occurrence(minute(15), DESK, List.of("e3")));
  }

  @Test
  void theTurnPassesBetweenSidesWhateverLiesBetween() {
    Life life =
        Life.begins("New")
            .status(5, "Awaiting User Info")
            .status(10, "Resolved")
            .status(15, "Awaiting User Info")
            .status(20, "Resolved")
            .status(25, "Active");

    assertThat(counts(life).sideHandovers())
        .extracting(Occurrence::at)
        .containsExactly(minute(5), minute(25));
  }

  @Test
  void aNewPriorityIsAChangeAndACommentIsNone() {
    Life life = Life.begins("New").says(3);
    life.add(new PriorityChanged(life.stamp(5), "3", "1"));

    assertThat(counts(life).changes()).extracting(Occurrence::at).containsExactly(minute(5));
  }

  @Test
  void thePeopleAreThoseWhoAskedActedOrHadIt() {
    Life life = Life.begins("New").by(AGENT).assign(5, EXPERT).group(10, NETWORK);

    assertThat(House.insight(life, 60).people())
        .containsExactlyInAnyOrder(
            new Presence(CALLER, Side.REQUESTER, null),
            new Presence(AGENT, Side.IT, DESK),
            new Presence(EXPERT, Side.IT, DESK),
            new Presence(EXPERT, Side.IT, NETWORK));
  }

  private static Counts counts(Life life) {
    return House.insight(life, 60).counts();
  }
}
