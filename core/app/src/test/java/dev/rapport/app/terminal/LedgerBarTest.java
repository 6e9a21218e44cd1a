package dev.rapport.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

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
  private final LedgerBar letters = new LedgerBar(new Ink(ColorDepth.NONE));

  @Test
  void aTicketRunsLeftToRightInTime() {
    assertThat(
            letters.ofTicket(List.of(turn(0, 2, Holder.IT_QUEUE), turn(2, 8, Holder.REQUESTER)), 8))
        .isEqualTo("QQRRRRRR");
  }

  @Test
  void aCellShowsWhoHadMostOfIt() {
    assertThat(
            letters.ofTicket(
                List.of(
                    turn(0, 1, Holder.IT_QUEUE),
                    turn(1, 2, Holder.IT_ACTIVE),
                    turn(2, 3, Holder.IT_QUEUE),
                    turn(3, 6, Holder.VENDOR)),
                2))
        .isEqualTo("QV");
  }

  @Test
  void noTimeGivesNoBar() {
    assertThat(letters.ofTicket(List.of(), 8)).isEmpty();
    assertThat(letters.ofTicket(List.of(turn(1, 1, Holder.DONE)), 8)).isEmpty();
    assertThat(letters.ofGroup(Map.of(), 8)).isEmpty();
  }

  @Test
  void aGroupShowsTheLargestFirstAndASliverStill() {
    assertThat(
            letters.ofGroup(
                Map.of(
                    Holder.VENDOR, Duration.ofMinutes(1),
                    Holder.IT_ACTIVE, Duration.ofHours(30),
                    Holder.REQUESTER, Duration.ofHours(10)),
                8))
        .isEqualTo("AAAAARRV");
  }

  @Test
  void coloursAreTheHoldersOwnAndEndWithTheBar() {
    assertThat(new Ink(ColorDepth.TRUE).cells(Holder.IT_ACTIVE, 2))
        .isEqualTo("\u001b[38;2;0;158;115m██\u001b[0m");
    assertThat(new Ink(ColorDepth.SIXTEEN).cells(Holder.REQUESTER, 1))
        .isEqualTo("\u001b[34m█\u001b[0m");
    assertThat(new Ink(ColorDepth.SIXTEEN).mark(Holder.UNCONFIRMED)).endsWith("\u001b[0m U");
    assertThat(new Ink(ColorDepth.NONE).mark(Holder.UNKNOWN)).isEqualTo("?");
    assertThat(new Ink(ColorDepth.NONE).strong("a")).isEqualTo("a");
    assertThat(new Ink(ColorDepth.SIXTEEN).strong("a")).isEqualTo("\u001b[1ma\u001b[0m");
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

    assertThat(letters.ofGroup(held, width)).hasSize(any ? width : 0);
  }

  private static LedgerBar.Turn turn(int from, int to, Holder holder) {
    return new LedgerBar.Turn(
        new Span(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(to))), holder);
  }
}
