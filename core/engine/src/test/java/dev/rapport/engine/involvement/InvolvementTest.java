package dev.rapport.engine.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.engine.Life;
import dev.rapport.engine.involvement.HandoverMatrix.Handover;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvolvementTest {
  private static final Handover UP = new Handover("Service Desk", "Network");

  @Test
  void eachSideIsSeenWithItsPeopleGroupsAndFirstAct() {
    Life life =
        Life.begins("New")
            .by(Life.AGENT)
            .assign(10, Life.AGENT)
            .group(20, Life.NETWORK)
            .by(Life.EXPERT)
            .says(30)
            .by(Life.CALLER)
            .says(40);
    Involvement involvement = involvement(life, 100);

    SideInvolvement it = involvement.of(Side.IT);
    assertThat(it.people()).isEqualTo(2);
    assertThat(it.groups()).isEqualTo(2);
    assertThat(it.acts()).isEqualTo(3);
    assertThat(it.beganAt()).hasValue(0.1);
    assertThat(it.actedBefore(Life.minute(11))).isTrue();
    assertThat(it.actedBefore(Life.minute(10))).isFalse();
    assertThat(involvement.of(Side.REQUESTER).acts()).isEqualTo(2);
    assertThat(involvement.of(Side.REQUESTER).beganAt()).hasValue(0);
    assertThat(involvement.balance()).isEqualTo(Balance.of(List.of(2L, 2L, 1L)));
  }

  @Test
  void aSideOfWhichNobodyActedTookNoPart() {
    SideInvolvement it = involvement(Life.begins("New"), 0).of(Side.IT);

    assertThat(it.acts()).isZero();
    assertThat(it.began()).isEmpty();
    assertThat(it.beganAt()).isEmpty();
    assertThat(it.actedBefore(Life.minute(1))).isFalse();
  }

  @Test
  void ourOwnWritesAreNobodysAct() {
    Life life = Life.begins("New").by(Life.AGENT).byUs().says(5);

    assertThat(involvement(life, 10).of(Side.IT).acts()).isZero();
  }

  @Test
  void workThatComesBackIsReciprocal() {
    Life life =
        Life.begins("New")
            .by(Life.AGENT)
            .group(10, Life.NETWORK)
            .group(20, Life.DESK)
            .says(25)
            .group(30, Life.NETWORK);
    HandoverMatrix handovers = involvement(life, 100).handovers();

    assertThat(handovers.counts()).isEqualTo(Map.of(UP, 2, UP.back(), 1));
    assertThat(handovers.shares().get(UP)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(handovers.reciprocity().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(handovers.plus(handovers).counts()).containsEntry(UP, 4);
    assertThat(handovers.plus(handovers).reciprocity()).isEqualTo(handovers.reciprocity());
  }

  @Test
  void aTicketThatStaysWithItsGroupHandsNothingOver() {
    Life life = Life.begins("New").by(Life.AGENT).group(10, null).group(20, Life.DESK);

    assertThat(involvement(life, 100).handovers()).isEqualTo(HandoverMatrix.EMPTY);
    assertThat(HandoverMatrix.EMPTY.reciprocity()).isEmpty();
    assertThat(HandoverMatrix.EMPTY.shares()).isEmpty();
  }

  private static Involvement involvement(Life life, long minute) {
    Timeline timeline = Lives.timeline(life.history(), minute);
    return Involvement.of(timeline, timeline, Ledger.of(timeline).whole());
  }
}
