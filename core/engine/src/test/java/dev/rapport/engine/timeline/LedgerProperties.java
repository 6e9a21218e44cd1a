package dev.rapport.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
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

class LedgerProperties {
  private static final HolderMap LAST_WORD = new HolderMap(2, true, List.of());

  @Property
  void theHoldersAddUpToTheElapsedTime(
      @ForAll("histories") TicketHistory history, @ForAll @IntRange(max = 70) int minute) {
    Ledger ledger = House.ledger(history, LAST_WORD, minute);

    assertThat(ledger.byHolder().values().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(ledger.whole().length());
  }

  @Property
  void theSegmentsFollowEachOtherWithoutGapOrOverlap(
      @ForAll("histories") TicketHistory history, @ForAll @IntRange(max = 70) int minute) {
    Ledger ledger = House.ledger(history, HolderMap.EMPTY, minute);
    Instant at = Life.BIRTH;
    for (Segment segment : ledger.segments()) {
      assertThat(segment.span().fromInclusive()).isEqualTo(at);
      assertThat(segment.span().isEmpty()).isFalse();
      assertThat(segment.events()).isNotEmpty();
      at = segment.span().toExclusive();
    }
    assertThat(at).isEqualTo(ledger.whole().toExclusive());
  }

  @Property
  void theOrderInWhichEventsAreHandedInDoesNotMatter(
      @ForAll("histories") TicketHistory history, @ForAll Random random) {
    List<TicketEvent> shuffled = new ArrayList<>(history.events());
    Collections.shuffle(shuffled, random);
    TicketHistory other = new TicketHistory(history.ticket(), shuffled, history.history());

    assertThat(House.ledger(other, HolderMap.EMPTY, 65))
        .isEqualTo(House.ledger(history, HolderMap.EMPTY, 65));
  }

  @Provide
  Arbitrary<TicketHistory> histories() {
    return RandomLives.histories();
  }
}
