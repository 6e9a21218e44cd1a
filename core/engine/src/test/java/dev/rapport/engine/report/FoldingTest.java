package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.expectation.Pledge;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.model.ActorId;
import dev.rapport.model.Holder;
import dev.rapport.model.Side;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static final int K = 3;
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Test
  void groupsThatAreLargeEnoughStandAlone() {
    assertThat(Folding.rows(Map.of("a", tally(3, 3), "b", tally(9, 3)), K, FoldingTest::unjudged))
        .extracting(Report.Row::key, Report.Row::groups)
        .containsExactly(tuple("b", 1), tuple("a", 1));
  }

  @Test
  void aSingleSmallGroupTakesTheNextSmallestWithIt() {
    Map<String, Tally> groups =
        Map.of("tiny", tally(2, 3), "a", tally(4, 3), "b", tally(5, 3), "c", tally(6, 3));

    assertThat(Folding.rows(groups, K, FoldingTest::unjudged))
        .extracting(Report.Row::key, row -> row.figures().touched())
        .containsExactly(tuple("c", 6), tuple("b", 5), tuple(Report.OTHER_GROUPS, 6));
  }

  @Test
  void smallOnesThatAreEnoughTogetherTakeNobodyWithThem() {
    Map<String, Tally> groups = Map.of("x", tally(2, 3), "y", tally(2, 3), "a", tally(4, 3));

    assertThat(Folding.rows(groups, K, FoldingTest::unjudged))
        .extracting(Report.Row::key, Report.Row::groups)
        .containsExactly(tuple("a", 1), tuple(Report.OTHER_GROUPS, 2));
  }

  @Test
  void manyTicketsOfTooFewPeopleAreFoldedToo() {
    assertThat(tally(100, 2).shown()).isEqualTo(Shown.NOTHING);
    assertThat(tally(100, 0).shown()).isEqualTo(Shown.ALL);
  }

  @Test
  void groupsWithNothingInsideThePeriodAreLeftOut() {
    assertThat(Folding.rows(Map.of("idle", new Tally(K)), K, FoldingTest::unjudged)).isEmpty();
  }

  @Test
  void whereAllTogetherAreTooFewNothingIsShown() {
    assertThat(Folding.rows(Map.of("x", tally(1, 1), "y", tally(1, 1)), K, FoldingTest::unjudged))
        .extracting(row -> row.figures().shown())
        .containsExactly(Shown.NOTHING);
  }

  @Test
  void twoTicketsThatTwoSmallGroupsHadAreTwoWhenFolded() {
    Tally desk = tally(0, K);
    Tally network = tally(0, K);
    for (String ticket : List.of("INC-A", "INC-B")) {
      desk.touch(new TicketKey("snow", ticket));
      network.touch(new TicketKey("snow", ticket));
    }

    assertThat(Folding.rows(Map.of("desk", desk, "network", network), K, FoldingTest::unjudged))
        .extracting(row -> row.figures().shown())
        .containsExactly(Shown.NOTHING);
  }

  private static HitRate unjudged(Pledge pledge) {
    return HitRate.NONE;
  }

  private static Tally tally(int tickets, int people) {
    Tally tally = new Tally(K);
    for (int i = 0; i < tickets; i++) {
      tally.time(
          Holder.IT_QUEUE, "name-rule", new Elapsed(Duration.ofHours(1), Duration.ofHours(1)));
      tally.touch(new TicketKey("snow", "INC" + NUMBERS.incrementAndGet()));
    }
    for (int i = 0; i < people; i++) {
      tally.person(Side.IT, new ActorId("snow", "p" + i));
    }
    return tally;
  }
}
