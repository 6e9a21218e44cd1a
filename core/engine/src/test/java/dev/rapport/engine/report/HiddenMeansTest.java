package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Life;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.TicketHistory;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A mean of few, and means from which one of few follows. */
class HiddenMeansTest {
  private static final int K = 3;

  /** Thirty tickets of a group, of which so many are answered after twenty minutes. */
  private static Stream<TicketHistory> group(String name, int answered) {
    return IntStream.range(0, 30).mapToObj(number -> ticket(name, number, number < answered));
  }

  private static TicketHistory ticket(String group, int number, boolean answered) {
    Life life =
        Life.openedBy(
                new ActorId("snow", "asker" + number % K), group + number, new Named(group, group))
            .by(new ActorId("snow", "agent" + number % K));
    return (answered ? life.says(20) : life.notes(20)).history();
  }

  /** Mean times to the first response by group; null where it is not shown. */
  private static Map<String, Long> means(int a, int b, int c) {
    Report report =
        Reports.of(
            Reports.request(Grouping.BY_GROUP, K),
            Stream.of(group("A", a), group("B", b), group("C", c)).flatMap(tickets -> tickets));
    Map<String, Long> means = new HashMap<>();
    report
        .groups()
        .forEach(
            row -> means.put(row.key(), row.figures().timeToFirstResponse().calendar().mean()));
    return means;
  }

  private static Map<String, Long> shown(Long a, Long b, Long c) {
    Map<String, Long> means = new HashMap<>();
    means.put("A", a);
    means.put("B", b);
    means.put("C", c);
    return means;
  }

  @Test
  void meansOfManyAreShown() {
    assertThat(means(10, 20, 30)).isEqualTo(shown(1_200L, 1_200L, 1_200L));
  }

  @Test
  void aGroupWithTooFewAnswersTakesTheSmallestWithIt() {
    assertThat(means(2, 20, 30)).isEqualTo(shown(null, null, 1_200L));
  }

  @Test
  void twoThatAreEnoughTogetherTakeNoneWithThem() {
    assertThat(means(2, 2, 30)).isEqualTo(shown(null, null, 1_200L));
  }

  @Test
  void aGroupWithoutAnAnswerTakesNoneWithIt() {
    assertThat(means(0, 20, 30)).isEqualTo(shown(null, 1_200L, 1_200L));
  }
}
