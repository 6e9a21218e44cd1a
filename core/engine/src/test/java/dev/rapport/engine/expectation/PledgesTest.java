package dev.rapport.engine.expectation;

import static dev.rapport.engine.Life.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.TicketInsight;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PledgesTest {
  private static final Instant NEXT_WEEK = Life.BIRTH.plus(Duration.ofDays(7));

  @Test
  void aResolutionThatWasTakenBackIsKnownWithBothItsEnds() {
    TicketInsight insight = reopened();
    PastTicket past = PastTicket.ofResolution(insight);

    assertThat(past.reached()).isEqualTo(Life.minute(90));
    assertThat(past.undone())
        .containsExactly(new PastTicket.Undone(Life.minute(30), Life.minute(40)));
    assertThat(past.reachedAsOf(Life.minute(35))).contains(Life.minute(30));
    assertThat(past.reachedAsOf(Life.minute(50))).isEmpty();
  }

  @Test
  void aWaitThatIsOverHasNoPromiseToPrint() {
    Pledges pledges = new Pledges(HolderCalendars.AROUND_THE_CLOCK);
    pledges.add(reopened());

    assertThat(pledges.madeTo(reopened()).resolution()).isNull();
  }

  @Test
  void whatWasPromisedDoesNotMoveWithTheClock() {
    Life life = Life.begins("New");
    Pledges pledges = new Pledges(HolderCalendars.AROUND_THE_CLOCK);
    pledges.add(House.insight(life, 60));

    Outlook now = pledges.madeTo(House.insight(life, 60));
    Outlook later = pledges.madeTo(House.insight(life, 600_000));

    assertThat(later).isEqualTo(now);
    assertThat(now.resolution()).isNotNull();
  }

  @Test
  void aTicketWithoutAPromiseIsCountedAndNotJudged() {
    Pledges pledges = new Pledges(HolderCalendars.AROUND_THE_CLOCK);
    pledges.add(reopened());

    assertThat(pledges.judge(Pledge.of(reopened()), NEXT_WEEK).resolution())
        .isEqualTo(new Calibration(1, 0, 0, 0, 0));
    assertThat(pledges.resolutions().replay(NEXT_WEEK)).hasSize(1);
    assertThat(pledges.responses().replay(NEXT_WEEK)).hasSize(1);
  }

  private static TicketInsight reopened() {
    return House.insight(
        Life.begins("New")
            .by(AGENT)
            .status(30, "Resolved")
            .status(40, "Active")
            .status(90, "Resolved"),
        100);
  }
}
