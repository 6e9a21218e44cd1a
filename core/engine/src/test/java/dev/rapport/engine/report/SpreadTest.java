package dev.rapport.engine.report;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Life;
import dev.rapport.engine.report.Spread.Bin;
import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.TicketHistory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final Grouping SERVICE = new Grouping(Facet.SERVICE);
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void aWaitOfExactlyAnHourIsNoneOfUnderAnHour() {
    List<Bin> bins = resolution(1, answered("Mail", 60));

    assertThat(bins)
        .containsExactly(
            new Bin(Duration.ZERO, HOUR, 59, 0, 0), new Bin(HOUR, HOUR.multipliedBy(4), 1, 0, 0));
  }

  @Test
  void whatIsOpenCountsByItsAgeSoFar() {
    List<Bin> bins = resolution(1, Stream.of(open(1), open(2), open(3)));

    assertThat(bins)
        .last()
        .isEqualTo(new Bin(HOUR.multipliedBy(4), HOUR.multipliedBy(24), 0, 3, 0));
    assertThat(bins.stream().mapToInt(Bin::open).sum()).isEqualTo(3);
  }

  @Test
  void aSingleLongWaitIsJoinedWithShorterOnes() {
    Stream<TicketHistory> tickets =
        IntStream.range(0, 30).mapToObj(i -> resolved(i, i % 2 == 0, i == 0 ? 70 : 20));

    assertThat(resolution(2, tickets))
        .containsExactly(new Bin(Duration.ZERO, HOUR.multipliedBy(4), 30, 0, 0));
  }

  @Test
  void tooFewAreNotSpreadAtAll() {
    assertThat(resolution(5, answered("Mail", 4))).isEmpty();
  }

  @Property(tries = 100)
  void eachTicketIsInOneBinAndNoBinSpeaksOfTooFew(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(min = 1, max = 900) Integer> minutes,
      @ForAll @IntRange(min = 1, max = 2) int k) {
    Report report =
        Reports.of(
            request(SERVICE, k),
            IntStream.range(0, minutes.size())
                .mapToObj(i -> resolved(i, i % 2 == 0, minutes.get(i))));
    for (Spread spread :
        List.of(report.spreads().timeToResolution(), report.spreads().timeToFirstResponse())) {
      for (List<Bin> bins : List.of(spread.calendar(), spread.business())) {
        assertThat(bins.stream().mapToInt(SpreadTest::tickets).sum()).isEqualTo(minutes.size());
        assertThat(bins).allMatch(bin -> tickets(bin) == 0 || tickets(bin) >= k);
      }
    }
  }

  private static int tickets(Bin bin) {
    return bin.came() + bin.open() + bin.closedWithout();
  }

  private static List<Bin> resolution(int k, Stream<TicketHistory> tickets) {
    return Reports.of(request(SERVICE, k), tickets).spreads().timeToResolution().calendar();
  }

  private static TicketHistory open(int number) {
    return Life.begins("INC" + number, "New", Map.of(Facet.SERVICE, "Mail"))
        .by(Life.AGENT)
        .assign(5, Life.AGENT)
        .history();
  }

  private static TicketHistory resolved(int number, boolean even, int minute) {
    return Life.openedBy(new ActorId("snow", "asker" + number), "INC" + number, Life.DESK)
        .by(even ? Life.AGENT : Life.EXPERT)
        .says(minute)
        .status(minute, "Resolved")
        .history();
  }
}
