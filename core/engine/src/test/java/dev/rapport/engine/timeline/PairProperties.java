package dev.rapport.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PairProperties {
  private static final Insights INSIGHTS = House.insights(new HolderMap(2, true, List.of()));

  @Property
  void theLedgerOfAPairAddsUpToItsElapsedTime(
      @ForAll("histories") TicketHistory lead,
      @ForAll("histories") TicketHistory other,
      @ForAll @IntRange(min = -40, max = 40) int born,
      @ForAll @IntRange(max = 70) int minute) {
    Ledger ledger = pair(lead, issue(other, born), minute).ledger();
    Instant at = Life.BIRTH;
    for (Segment segment : ledger.segments()) {
      assertThat(segment.span().fromInclusive()).isEqualTo(at);
      assertThat(segment.events()).isNotEmpty();
      at = segment.span().toExclusive();
    }

    assertThat(at).isEqualTo(ledger.whole().toExclusive());
    assertThat(ledger.byHolder().values().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(ledger.whole().length());
  }

  @Property
  void aPairIsClosedWhenAndWhereItsLeadIs(
      @ForAll("histories") TicketHistory lead, @ForAll("histories") TicketHistory other) {
    Ledger alone = INSIGHTS.of(lead, Life.minute(65)).orElseThrow().ledger();
    Ledger both = pair(lead, issue(other, 0), 65).ledger();

    assertThat(both.open()).isEqualTo(alone.open());
    assertThat(both.whole()).isEqualTo(alone.whole());
  }

  @Property
  void theOrderInWhichEventsArriveChangesNothing(
      @ForAll("histories") TicketHistory lead,
      @ForAll("histories") TicketHistory other,
      @ForAll Random random) {
    TicketHistory follower = issue(other, 5);

    assertThat(pair(shuffled(lead, random), shuffled(follower, random), 65))
        .isEqualTo(pair(lead, follower, 65));
  }

  @Provide
  Arbitrary<TicketHistory> histories() {
    return RandomLives.histories();
  }

  private static TicketInsight pair(TicketHistory lead, TicketHistory follower, int minute) {
    return INSIGHTS.of(lead, follower, Life.minute(minute)).orElseThrow();
  }

  private static TicketHistory shuffled(TicketHistory history, Random random) {
    List<TicketEvent> events = new ArrayList<>(history.events());
    Collections.shuffle(events, random);
    return new TicketHistory(history.ticket(), events, history.history());
  }

  /** The same life as an issue of the other tracker. */
  private static TicketHistory issue(TicketHistory life, int born) {
    Ticket one = life.ticket();
    Ticket issue =
        new Ticket(
            new TicketKey("jira", "NET-1"),
            "10001",
            "Bug",
            Life.minute(born),
            one.requesters(),
            one.facets(),
            false);
    return new TicketHistory(issue, life.events(), life.history());
  }
}
