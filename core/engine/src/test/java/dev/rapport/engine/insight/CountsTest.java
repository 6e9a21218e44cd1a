package dev.rapport.engine.insight;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.DESK;
import static dev.rapport.engine.Life.EXPERT;
import static dev.rapport.engine.Life.NETWORK;
import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.model.Side;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.PriorityChanged;
import dev.rapport.model.time.Span;
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
        .extracting(Presence::person, Presence::side, Presence::group, Presence::span)
        .containsExactlyInAnyOrder(
            tuple(CALLER, Side.REQUESTER, null, span(0, 60)),
            tuple(CALLER, Side.REQUESTER, null, span(0, 0)),
            tuple(AGENT, Side.IT, DESK, span(5, 5)),
            tuple(EXPERT, Side.IT, DESK, span(5, 10)),
            tuple(AGENT, Side.IT, DESK, span(10, 10)),
            tuple(EXPERT, Side.IT, NETWORK, span(10, 60)));
  }

  @Test
  void whoHadItBeforeThePeriodIsNotSpokenOfInIt() {
    Presence desk = new Presence(EXPERT, Side.IT, DESK, span(5, 10));

    assertThat(desk.isInside(span(10, 20))).isFalse();
    assertThat(desk.isInside(span(9, 20))).isTrue();
    assertThat(new Presence(EXPERT, Side.IT, DESK, span(9, 9)).isInside(span(9, 20))).isTrue();
  }

  private static Span span(long from, long to) {
    return new Span(minute(from), minute(to));
  }

  private static Counts counts(Life life) {
    return House.insight(life, 60).counts();
  }
}
