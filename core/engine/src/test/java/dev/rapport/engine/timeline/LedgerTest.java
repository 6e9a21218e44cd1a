package dev.rapport.engine.timeline;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.EXPERT;
import static dev.rapport.engine.Life.NETWORK;
import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.model.Holder;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  @Test
  void eachStretchHasOneHolderItsRuleAndItsEvents() {
    Life life = Life.begins("New").status(10, "Active").assign(15, AGENT).status(60, "Resolved");

    assertThat(House.ledger(life, 100).segments())
        .extracting(Segment::holder, s -> s.span().length().toMinutes(), Segment::events)
        .containsExactly(
            tuple(Holder.IT_QUEUE, 15L, List.of("e0", "e1")),
            tuple(Holder.IT_ACTIVE, 45L, List.of("e2")),
            tuple(Holder.UNCONFIRMED, 40L, List.of("e3")));
  }

  @Test
  void theLedgerOfAClosedTicketEndsWhereTheFinalCloseBegins() {
    Life life = Life.begins("New").status(10, "Resolved").status(30, "Closed").group(40, NETWORK);
    Ledger ledger = House.ledger(life, 1_000);

    assertThat(ledger.open()).isFalse();
    assertThat(ledger.whole()).isEqualTo(new Span(minute(0), minute(30)));
    assertThat(ledger.turn().since()).isEqualTo(minute(30));
    assertThat(ledger.turn().events()).containsExactly("e2", "e3");
  }

  @Test
  void doneOnlyShowsBetweenACloseAndAReopen() {
    Life life = Life.begins("New").status(10, "Closed").status(30, "Active").status(50, "Closed");

    assertThat(House.ledger(life, 99).byHolder())
        .containsEntry(Holder.DONE, Duration.ofMinutes(20))
        .containsEntry(Holder.IT_QUEUE, Duration.ofMinutes(30));
  }

  @Test
  void aTicketThatWasCreatedClosedHasAnEmptyLedger() {
    Ledger ledger = House.ledger(Life.begins("Closed"), 60);

    assertThat(ledger.segments()).isEmpty();
    assertThat(ledger.whole().isEmpty()).isTrue();
    assertThat(ledger.turn().events()).containsExactly("e0");
  }

  @Test
  void aStateThatLastedNoSecondLeavesItsEventToTheNextSegment() {
    Life life = Life.begins("New").status(0, "Resolved").status(0, "Active").status(5, "Closed");

    assertThat(House.ledger(life, 9).segments())
        .extracting(Segment::holder, Segment::events)
        .containsExactly(tuple(Holder.IT_QUEUE, List.of("e0", "e1", "e2")));
  }

  @Test
  void anUpdateDatedBeforeTheCreationCountsAsAtTheCreation() {
    Life life = Life.begins("New").status(-30, "Active").assign(-20, AGENT);

    assertThat(House.ledger(life, 10).byHolder())
        .containsExactly(java.util.Map.entry(Holder.IT_ACTIVE, Duration.ofMinutes(10)));
  }

  @Test
  void whatIsDatedAfterAsOfHasNotHappened() {
    Life life = Life.begins("New").status(10, "Closed");

    assertThat(House.ledger(life, 9).open()).isTrue();
    assertThat(House.ledger(life, 10).open()).isFalse();
  }

  @Test
  void aTicketCreatedAfterAsOfDoesNotExistThen() {
    Timelines timelines = new Timelines(House.policy(HolderMap.EMPTY), House.SIDES);

    assertThat(timelines.of(Life.begins("New").history(), minute(-1))).isEmpty();
  }

  @Test
  void anotherPersonOfTheSameGroupDoesNotCutTheSegment() {
    Life life = Life.begins("Active").assign(0, AGENT).assign(20, EXPERT);

    assertThat(House.ledger(life, 30).segments())
        .extracting(Segment::events)
        .containsExactly(List.of("e0", "e1", "e2"));
  }

  @Test
  void anotherGroupCutsTheSegmentAndKeepsTheTurn() {
    Ledger ledger = House.ledger(Life.begins("New").group(20, NETWORK), 30);

    assertThat(ledger.segments()).hasSize(2);
    assertThat(ledger.turn().since()).isEqualTo(minute(0));
    assertThat(ledger.turn().group()).isEqualTo(NETWORK);
  }

  @Test
  void aContradictionKeepsTheRecordedTimeAndIsMarked() {
    Life life = Life.begins("New");
    life.add(
        new StatusChanged(
            Stamp.of("odd", minute(10), 9, AGENT), Life.status("Closed"), Life.status("Active")));
    Timeline timeline =
        new Timelines(House.policy(HolderMap.EMPTY), House.SIDES)
            .of(life.history(), minute(20))
            .orElseThrow();

    assertThat(timeline.history().completeness().id()).isEqualTo("inconsistent");
    assertThat(Ledger.of(timeline).segments()).hasSize(1);
    assertThat(Ledger.of(timeline).whole().length()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void withoutABirthTheBeginningIsUnknown() {
    Life life = Life.begins("New").status(10, "Resolved");

    assertThat(
            House.ledger(life.history(life.events().subList(1, 2)), HolderMap.EMPTY, 15).byHolder())
        .containsEntry(Holder.UNKNOWN, Duration.ofMinutes(10));
  }
}
