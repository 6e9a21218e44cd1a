package dev.rapport.engine.timeline;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.DESK;
import static dev.rapport.engine.Life.DEVELOPER;
import static dev.rapport.engine.Life.NETWORK;
import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.model.Holder;
import dev.rapport.model.TextFacts;
import dev.rapport.model.time.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence of MEASURES, "Pairs", about whose turn it is. */
class PairLedgerTest {
  @ParameterizedTest
  @CsvSource({
    "To do, IT_QUEUE",
    "Blocked, IT_HOLD",
    "Waiting for vendor, VENDOR",
    "Waiting for customer, IT_HOLD",
    "Done, IT_ACTIVE",
  })
  void whileTheLeadWaitsForItTheOpenFollowerSaysForWhom(String status, Holder holder) {
    Life lead = Life.begins("Active").assign(0, AGENT);

    assertThat(holders(lead, Life.issue(0, status), 30)).containsExactly(tuple(holder, 30L));
  }

  @ParameterizedTest
  @CsvSource({
    "New, IT_ACTIVE",
    "Blocked, IT_ACTIVE",
    "Awaiting User Info, REQUESTER",
    "Waiting for vendor, VENDOR",
    "Resolved, UNCONFIRMED",
  })
  void inEveryOtherCaseTheLeadDecides(String status, Holder holder) {
    Life lead = Life.begins(status);
    Life follower = Life.issue(0, "In progress").assign(0, DEVELOPER);

    assertThat(holders(lead, follower, 30)).containsExactly(tuple(holder, 30L));
  }

  @Test
  void aFollowerThatIsNotYetThereDecidesNothing() {
    Life lead = Life.begins("Active").assign(0, AGENT);

    assertThat(holders(lead, Life.issue(10, "Blocked"), 30))
        .containsExactly(tuple(Holder.IT_ACTIVE, 10L), tuple(Holder.IT_HOLD, 20L));
  }

  @Test
  void thePairRunsFromTheLeadsCreationToItsFinalClose() {
    Life lead = Life.begins("New").status(40, "Closed");
    Life follower = Life.issue(-100, "To do").assign(-50, DEVELOPER).status(90, "Blocked");
    Ledger ledger = ledger(lead, follower, 200);

    assertThat(ledger.whole()).isEqualTo(new Span(minute(0), minute(40)));
    assertThat(ledger.open()).isFalse();
    assertThat(holders(lead, follower, 200)).containsExactly(tuple(Holder.IT_ACTIVE, 40L));
  }

  @Test
  void aFollowerThatIsClosedGivesTheTurnBackToTheLead() {
    Life lead = Life.begins("New");
    Life follower = Life.issue(0, "Blocked").status(20, "Done");

    assertThat(holders(lead, follower, 30))
        .containsExactly(tuple(Holder.IT_HOLD, 20L), tuple(Holder.IT_QUEUE, 10L));
  }

  @Test
  void inOneSecondTheLeadsEventComesFirst() {
    Life lead = Life.begins("Resolved").status(10, "Active");
    Life follower = Life.issue(0, "To do").status(10, "Blocked");

    assertThat(ledger(lead, follower, 20).segments().get(1).events())
        .containsExactly("snow:INC1 e1", "jira:NET-1 e1");
  }

  @Test
  void theRulesAndTheEventsOfBothStandInTheReceipt() {
    Life lead = Life.begins("New").status(30, "Awaiting User Info");
    Life follower = Life.issue(0, "Blocked").status(40, "To do");
    List<Segment> segments = ledger(lead, follower, 60).segments();

    assertThat(segments.get(0).rule()).isEqualTo("servicenow-incident + name-rule");
    assertThat(segments.get(0).events()).containsExactly("snow:INC1 e0", "jira:NET-1 e0");
    assertThat(segments.get(1).rule()).isEqualTo("name-rule");
    assertThat(segments.get(1).events()).containsExactly("snow:INC1 e1", "jira:NET-1 e1");
  }

  @Test
  void thePairStaysInTheLeadsGroupWhoeverWorksOnIt() {
    Life lead = Life.begins("New").group(10, NETWORK);

    assertThat(ledger(lead, Life.issue(0, "Blocked"), 30).segments())
        .extracting(Segment::group, Segment::worker)
        .containsExactly(tuple(DESK, DESK), tuple(NETWORK, NETWORK));
  }

  @Test
  void theClockThatCountsIsThatOfTheGroupThatWorks() {
    Life lead = Life.issue(0, "Blocked");
    Life follower = Life.begins("New").status(20, "Closed");
    PairTimeline pair =
        new PairTimeline(
            timeline(lead, HolderMap.EMPTY, 30), timeline(follower, HolderMap.EMPTY, 30));

    assertThat(pair.ledger().segments())
        .extracting(Segment::group, Segment::worker)
        .containsExactly(tuple(null, DESK), tuple(null, null));
  }

  @Test
  void theLastWordIsAppliedToEachTicketAlone() {
    HolderMap lastWord = new HolderMap(1, true, List.of());
    TextFacts question = new TextFacts(9, 2, null, true, false, Set.of());
    Life lead = Life.begins("Active").by(AGENT).assign(0, AGENT);
    Life follower = Life.issue(0, "To do").by(DEVELOPER).assign(0, DEVELOPER).says(10, question);
    Ledger asksInside = ledger(lead, follower, lastWord, 30);

    assertThat(asksInside.segments())
        .extracting(Segment::holder)
        .containsExactly(Holder.IT_ACTIVE, Holder.IT_HOLD);

    lead.says(20, question);

    assertThat(ledger(lead, follower, lastWord, 30).turn().holder()).isEqualTo(Holder.REQUESTER);
  }

  @Test
  void clocksThatDisagreeKeepEachHostsOwnOrder() {
    // The follower was made because of what happened on the lead, by a clock that is behind.
    Life lead = Life.begins("New").status(20, "Active").assign(21, AGENT).status(22, "Blocked");
    Life follower = Life.issue(9, "To do").status(10, "Waiting for vendor").status(12, "Done");

    assertThat(holders(lead, follower, 30))
        .containsExactly(
            tuple(Holder.IT_QUEUE, 9L),
            tuple(Holder.IT_QUEUE, 1L),
            tuple(Holder.VENDOR, 2L),
            tuple(Holder.IT_QUEUE, 9L),
            tuple(Holder.IT_ACTIVE, 1L),
            tuple(Holder.IT_HOLD, 8L));
  }

  private static List<org.assertj.core.groups.Tuple> holders(Life lead, Life follower, long at) {
    return ledger(lead, follower, at).segments().stream()
        .map(segment -> tuple(segment.holder(), segment.span().length().toMinutes()))
        .toList();
  }

  private static Ledger ledger(Life lead, Life follower, long minute) {
    return ledger(lead, follower, HolderMap.EMPTY, minute);
  }

  private static Ledger ledger(Life lead, Life follower, HolderMap map, long minute) {
    return new PairTimeline(timeline(lead, map, minute), timeline(follower, map, minute)).ledger();
  }

  private static Timeline timeline(Life life, HolderMap map, long minute) {
    return new Timelines(House.policy(map), House.SIDES)
        .of(life.history(), minute(minute))
        .orElseThrow();
  }
}
