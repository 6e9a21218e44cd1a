package dev.rapport.engine.insight;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.EXPERT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.model.Holder;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent.ResolutionChanged;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitsTest {
  @Test
  void theFirstPublicCommentOfItIsTheResponse() {
    Life life = Life.begins("New").says(5).by(AGENT).notes(10).says(20).says(30);

    assertMeasure(House.insight(life, 60).waits().timeToFirstResponse(), 20, Outcome.REACHED, "e3");
  }

  @Test
  void whoOpenedTheTicketForTheCallerDoesNotRespondToThemselves() {
    Life life = Life.begins("New");
    Life other = Life.begins("New").by(AGENT).says(20).by(EXPERT).says(30);
    life.by(EXPERT).says(40);

    assertMeasure(
        House.insight(other, 60).waits().timeToFirstResponse(), 20, Outcome.REACHED, "e1");
    assertMeasure(House.insight(life, 60).waits().timeToFirstResponse(), 40, Outcome.REACHED, "e1");
  }

  @Test
  void whatWeWroteOurselvesIsNoResponse() {
    Life life = Life.begins("New").by(AGENT).byUs().says(20);

    assertMeasure(House.insight(life, 60).waits().timeToFirstResponse(), 60, Outcome.OPEN);
  }

  @Test
  void closedUnansweredIsCensoredAtTheClose() {
    Life life = Life.begins("New").by(AGENT).status(30, "Closed").says(40);

    assertMeasure(
        House.insight(life, 60).waits().timeToFirstResponse(), 30, Outcome.CLOSED_WITHOUT);
  }

  @Test
  void aWorkNoteOfItTouchesTheTicket() {
    Life life = Life.begins("New").status(5, "Active").by(AGENT).notes(10);

    assertMeasure(House.insight(life, 60).waits().timeToFirstTouch(), 10, Outcome.REACHED, "e2");
  }

  @Test
  void theLastResolutionCountsAndTheFirstIsKeptBesideIt() {
    Life life =
        Life.begins("New")
            .status(10, "Resolved")
            .status(20, "Active")
            .status(50, "Resolved")
            .status(55, "Closed");
    Waits waits = House.insight(life, 99).waits();

    assertMeasure(waits.timeToResolution(), 50, Outcome.REACHED, "e3");
    assertMeasure(waits.firstResolution(), 10, Outcome.REACHED, "e1");
  }

  @Test
  void reopenedAndStillOpenIsCensoredAtAsOf() {
    Life life = Life.begins("New").status(10, "Resolved").status(20, "Active");

    assertMeasure(House.insight(life, 60).waits().timeToResolution(), 60, Outcome.OPEN);
  }

  @Test
  void createdAsResolvedTookNoTime() {
    Waits waits = House.insight(Life.begins("Resolved"), 60).waits();

    assertMeasure(waits.timeToResolution(), 0, Outcome.REACHED, "e0");
  }

  @Test
  void closedWithoutEverBeingResolvedIsSaidSo() {
    Life life = Life.begins("New").status(10, "Closed");

    assertMeasure(House.insight(life, 60).waits().timeToResolution(), 10, Outcome.CLOSED_WITHOUT);
  }

  @Test
  void theHostsOwnResolutionGoesBeforeTheStatus() {
    Life life = Life.begins("New").status(10, "Resolved");
    life.add(new ResolutionChanged(Stamp.of("set", Life.minute(30), 1, AGENT), null, "Fixed"));
    Waits waits = House.insight(life, 60).waits();

    assertMeasure(waits.timeToResolution(), 30, Outcome.REACHED, "set");
  }

  @Test
  void theAgeGrowsUntilTheTicketIsClosed() {
    Life life = Life.begins("New").status(30, "Closed");

    assertThat(House.insight(life, 20).waits().age()).isEqualTo(minutes(20));
    assertThat(House.insight(life, 40).waits().age()).isNull();
  }

  @Test
  void theLongestSilenceIsWithWhomeverItWasForMostOfIt() {
    Life life =
        Life.begins("New").by(AGENT).assign(5, AGENT).status(10, "Awaiting User Info").notes(40);
    Silence silence = House.insight(life.by(CALLER).says(60), 65).waits().longestSilence();

    assertThat(silence)
        .isEqualTo(new Silence(minutes(50), Holder.REQUESTER, false, List.of("e2", "e4")));
  }

  @Test
  void aSilenceMayStillBeRunning() {
    assertThat(House.insight(Life.begins("New").says(10), 65).waits().longestSilence())
        .isEqualTo(new Silence(minutes(55), Holder.IT_QUEUE, true, List.of("e1")));
  }

  @Test
  void aClosedTicketIsNotSilent() {
    Life life = Life.begins("New").status(10, "Closed").status(90, "Active").status(95, "Closed");

    assertThat(House.insight(life, 200).waits().longestSilence().elapsed()).isEqualTo(minutes(10));
  }

  @Test
  void flowEfficiencyIsTheActiveShareOfAllTime() {
    Life life = Life.begins("Active").by(AGENT).assign(45, AGENT);

    assertThat(House.insight(life, 60).waits().flowEfficiency()).hasValue(0.25);
    assertThat(House.insight(Life.begins("Closed"), 60).waits().flowEfficiency()).isEmpty();
  }

  private static void assertMeasure(
      Measure measure, long minutes, Outcome outcome, String... events) {
    assertThat(measure).isEqualTo(new Measure(minutes(minutes), outcome, List.of(events)));
  }

  private static Elapsed minutes(long minutes) {
    return new Elapsed(Duration.ofMinutes(minutes), Duration.ofMinutes(minutes));
  }
}
