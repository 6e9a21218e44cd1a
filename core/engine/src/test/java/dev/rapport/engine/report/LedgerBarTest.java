package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LedgerBarTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void aTicketRunsLeftToRightInTime() {
    assertThat(
            LedgerBar.ofTicket(
                    List.of(turn(0, 2, Holder.IT_QUEUE), turn(2, 8, Holder.REQUESTER)), 8)
                .letters())
        .isEqualTo("QQRRRRRR");
  }

  @Test
  void aCellShowsWhoHadMostOfIt() {
    assertThat(
            LedgerBar.ofTicket(
                    List.of(
                        turn(0, 1, Holder.IT_QUEUE),
                        turn(1, 2, Holder.IT_ACTIVE),
                        turn(2, 3, Holder.IT_QUEUE),
                        turn(3, 6, Holder.VENDOR)),
                    2)
                .letters())
        .isEqualTo("QV");
  }

  @Test
  void noTimeGivesNoBar() {
    assertThat(LedgerBar.ofTicket(List.of(), 8).runs()).isEmpty();
    assertThat(LedgerBar.ofTicket(List.of(turn(1, 1, Holder.DONE)), 8).runs()).isEmpty();
    assertThat(LedgerBar.ofGroup(Map.of(), 8).runs()).isEmpty();
  }

  @Test
  void aGroupShowsTheLargestFirstAndASliverStill() {
    assertThat(
            LedgerBar.ofGroup(
                    Map.of(
                        Holder.VENDOR, Duration.ofMinutes(1),
                        Holder.IT_ACTIVE, Duration.ofHours(30),
                        Holder.REQUESTER, Duration.ofHours(10)),
                    8)
                .letters())
        .isEqualTo("AAAAARRV");
  }

  @Property
  void everyBarOfAGroupIsExactlyAsWideAsAsked(
      @ForAll @Size(8) List<@IntRange(max = 100_000) Integer> hours,
      @ForAll @IntRange(min = 1, max = 120) int width) {
    Map<Holder, Duration> held = new EnumMap<>(Holder.class);
    Iterator<Integer> next = hours.iterator();
    for (Holder holder : Holder.values()) {
      held.put(holder, Duration.ofHours(next.next()));
    }
    boolean any = hours.stream().anyMatch(hour -> hour > 0);

    assertThat(LedgerBar.ofGroup(held, width).letters()).hasSize(any ? width : 0);
  }

  private static Segment turn(int from, int to, Holder holder) {
    Span span = new Span(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(to)));
    return new Segment(span, holder, "rule", null, null, List.of());
  }
}
