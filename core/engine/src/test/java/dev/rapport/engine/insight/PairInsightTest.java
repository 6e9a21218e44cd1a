package dev.rapport.engine.insight;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.DESK;
import static dev.rapport.engine.Life.DEVELOPER;
import static dev.rapport.engine.Life.NETWORK;
import static dev.rapport.engine.Life.REPORTER;
import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairInsightTest {
  private static final ActorId TESTER = new ActorId("jira", "tester");

  @Test
  void onlyWhatTheLeadsRequesterCanReadIsAResponse() {
    Life lead = Life.begins("New").by(AGENT).says(30);
    Waits waits = pair(lead, issue().by(DEVELOPER).says(10)).waits();

    assertThat(waits.timeToFirstResponse().events()).containsExactly("snow:INC1 e1");
    assertThat(waits.timeToFirstTouch().events()).containsExactly("jira:NET-1 e1");
    assertThat(waits.timeToFirstTouch().elapsed().calendar().toMinutes()).isEqualTo(10);
  }

  @Test
  void whoeverOpenedTheFollowerIsNotTheRequesterOfThePair() {
    TicketInsight pair = pair(Life.begins("New"), issue().by(REPORTER).says(10));

    assertThat(pair.waits().timeToFirstTouch().outcome()).isEqualTo(Outcome.REACHED);
    assertThat(pair.people())
        .filteredOn(one -> one.side() == Side.REQUESTER)
        .extracting(Presence::person)
        .containsOnly(CALLER);
  }

  @Test
  void thePairIsResolvedAndReopenedWithItsLead() {
    Life lead = Life.begins("New").status(20, "Resolved").status(30, "Active");
    Life follower = issue().status(5, "Done").status(8, "To do");
    TicketInsight pair = pair(lead, follower);

    assertThat(pair.waits().firstResolution().elapsed().calendar().toMinutes()).isEqualTo(20);
    assertThat(pair.waits().timeToResolution().outcome()).isEqualTo(Outcome.OPEN);
    assertThat(pair.counts().reopens())
        .containsExactly(new Occurrence(minute(30), DESK, List.of("snow:INC1 e2")));
  }

  @Test
  void whatChangesHandsOnEitherTicketCountsUnderTheLeadsGroup() {
    Life lead = Life.begins("New").group(20, NETWORK);
    Life follower = issue().assign(10, DEVELOPER).assign(30, TESTER);
    Counts counts = pair(lead, follower).counts();

    assertThat(counts.reassignments())
        .containsExactly(
            new Occurrence(minute(20), DESK, List.of("snow:INC1 e1")),
            new Occurrence(minute(30), NETWORK, List.of("jira:NET-1 e2")));
    assertThat(counts.changes()).hasSize(3);
  }

  @Test
  void handoversBetweenSidesAreThoseOfTheOneLedger() {
    Life lead = Life.begins("New");
    Life follower = issue().status(10, "Waiting for vendor").status(20, "Waiting for customer");

    assertThat(pair(lead, follower).counts().sideHandovers())
        .extracting(Occurrence::at)
        .containsExactly(minute(10), minute(20));
  }

  @Test
  void theFollowersLifeBeforeAndAfterThePairIsNotThePairs() {
    Life lead = Life.begins("New").status(40, "Closed");
    Life follower =
        Life.issue(-100, "To do")
            .by(REPORTER)
            .assign(-90, TESTER)
            .assign(-80, DEVELOPER)
            .by(TESTER)
            .assign(90, REPORTER);
    TicketInsight pair = pair(lead, follower);

    assertThat(pair.counts().reassignments()).isEmpty();
    assertThat(pair.waits().timeToFirstTouch().outcome()).isEqualTo(Outcome.CLOSED_WITHOUT);
    assertThat(pair.people())
        .contains(new Presence(DEVELOPER, Side.IT, DESK, new Span(minute(0), minute(40))))
        .noneMatch(one -> one.person().equals(TESTER));
  }

  @Test
  void thosePresentOnTheFollowerStandInTheLeadsGroups() {
    Life lead = Life.begins("New").group(20, NETWORK);
    TicketInsight pair = pair(lead, issue().assign(10, DEVELOPER));

    assertThat(pair.people())
        .contains(
            new Presence(DEVELOPER, Side.IT, DESK, new Span(minute(10), minute(20))),
            new Presence(DEVELOPER, Side.IT, NETWORK, new Span(minute(20), minute(60))));
  }

  @Test
  void bothTicketsShowTheSameAndEachNamesTheOther() {
    Life lead = Life.begins("New");
    Life follower = issue();
    TicketInsight one = pair(lead, follower);
    TicketInsight other = one.seenFrom(follower.history().ticket());

    assertThat(one.pair()).containsExactly(other.key());
    assertThat(other.pair()).containsExactly(one.key());
    assertThat(other.ledger()).isEqualTo(one.ledger());
    assertThat(other.waits()).isEqualTo(one.waits());
  }

  @Test
  void aPairOfWhichOneWasCreatedLaterIsNoneYet() {
    Insights insights = House.insights(HolderMap.EMPTY);
    Life lead = Life.begins("New");
    Life later = Life.issue(30, "To do");

    assertThat(insights.of(lead.history(), later.history(), minute(20)))
        .isEqualTo(insights.of(lead.history(), minute(20)));
    assertThat(insights.of(later.history(), lead.history(), minute(20))).isEmpty();
  }

  @Test
  void theElapsedTimeIsCountedOnce() {
    assertThat(pair(Life.begins("New"), issue()).waits().byHolder().values().stream())
        .extracting(Elapsed::calendar)
        .containsExactly(java.time.Duration.ofMinutes(60));
  }

  private static Life issue() {
    return Life.issue(0, "To do");
  }

  private static TicketInsight pair(Life lead, Life follower) {
    return House.insights(HolderMap.EMPTY)
        .of(lead.history(), follower.history(), minute(60))
        .orElseThrow();
  }
}
