package dev.rapport.engine.timeline;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.model.Holder;
import dev.rapport.model.TextFacts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastWordTest {
  private static final HolderMap ON = new HolderMap(1, true, List.of());
  private static final TextFacts QUESTION = new TextFacts(9, 2, null, true, false, Set.of());
  private static final TextFacts MENTION =
      new TextFacts(9, 2, null, false, false, Set.of(CALLER.id()));

  @Test
  void aQuestionOfItMakesItTheRequestersTurnUntilTheyAnswer() {
    Life life = active().says(10, QUESTION).says(15).by(CALLER).says(40);

    assertThat(requesterMinutes(life, ON)).isEqualTo(30);
    assertThat(House.ledger(life.history(), ON, 60).segments().get(1).rule())
        .isEqualTo("last-word");
  }

  @Test
  void mentioningTheReporterAsksThem() {
    assertThat(requesterMinutes(active().says(10, MENTION), ON)).isEqualTo(50);
  }

  @Test
  void anotherGroupEndsItAndItDoesNotRevive() {
    Life life = active().says(10, QUESTION).group(20, NETWORK).group(30, Life.DESK);

    assertThat(requesterMinutes(life, ON)).isEqualTo(10);
  }

  @Test
  void anInternalNoteAnswersNothingAndAsksNothing() {
    assertThat(requesterMinutes(active().notes(10), ON)).isZero();
    assertThat(requesterMinutes(active().says(10, QUESTION).by(CALLER).notes(20), ON))
        .isEqualTo(50);
  }

  @Test
  void itIsOffUnlessTheAdminSwitchesItOn() {
    assertThat(requesterMinutes(active().says(10, QUESTION), HolderMap.EMPTY)).isZero();
  }

  private static Life active() {
    return Life.begins("Active").by(AGENT).assign(0, AGENT);
  }

  private static long requesterMinutes(Life life, HolderMap map) {
    return House.ledger(life.history(), map, 60)
        .byHolder()
        .getOrDefault(Holder.REQUESTER, Duration.ZERO)
        .toMinutes();
  }
}
