package dev.rapport.engine.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.IncidentLog;
import dev.rapport.model.Holder;
import dev.rapport.testkit.SharedData;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fold on a real history of 12,438 incidents, against figures that were reckoned by hand. */
@Tag(SharedData.TAG)
class IncidentLogTest {
  private static List<TicketInsight> insights;

  @BeforeAll
  static void readTheLog() throws IOException {
    Insights drawing = House.insights(IncidentLog.MAP);
    insights =
        IncidentLog.require()
            .histories()
            .flatMap(history -> drawing.of(history, IncidentLog.AS_OF).stream())
            .toList();
  }

  @Test
  void everySecondOfEveryIncidentHasItsHolder() {
    Map<Holder, Long> seconds = new TreeMap<>();
    for (TicketInsight insight : insights) {
      insight
          .ledger()
          .byHolder()
          .forEach((h, time) -> seconds.merge(h, time.toSeconds(), Long::sum));
    }
    assertThat(insights).hasSize(12_438);
    assertThat(seconds)
        .containsEntry(Holder.IT_QUEUE, 2_662_497_660L)
        .containsEntry(Holder.IT_ACTIVE, 1_846_522_860L)
        .containsEntry(Holder.IT_HOLD, 134_680_080L)
        .containsEntry(Holder.REQUESTER, 2_133_533_880L)
        .containsEntry(Holder.VENDOR, 610_444_560L)
        .containsEntry(Holder.UNCONFIRMED, 6_733_293_660L)
        .containsEntry(Holder.DONE, 10_414_980L);
    assertThat(seconds.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(14_131_387_680L);
  }

  @Test
  void whatIsCountedIsTheNumberOfRecordedUpdates() {
    assertThat(insights.stream().mapToInt(i -> i.counts().changes().size()).sum())
        .isEqualTo(43_881);
    assertThat(insights.stream().mapToInt(i -> i.counts().reopens().size()).sum()).isEqualTo(188);
  }

  @Test
  void theLastResolutionEndsTheWait() {
    long[] times =
        insights.stream()
            .map(i -> i.waits().timeToResolution())
            .filter(m -> m.outcome() == Measure.Outcome.REACHED)
            .mapToLong(m -> m.elapsed().calendar().toSeconds())
            .sorted()
            .toArray();

    assertThat(times).hasSize(12_434);
    assertThat(times[(times.length - 1) / 2]).isEqualTo(55_320);
    assertThat(Arrays.stream(times).sum() / times.length).isEqualTo(596_413);
  }

  @Test
  void oneIncidentInFull() {
    TicketInsight insight =
        insights.stream().filter(i -> i.key().key().equals("INC0000060")).findFirst().orElseThrow();

    assertThat(insight.ledger().byHolder())
        .isEqualTo(
            Map.of(
                Holder.IT_QUEUE, Duration.ofMinutes(3_014),
                Holder.IT_ACTIVE, Duration.ofMinutes(194),
                Holder.UNCONFIRMED, Duration.ofMinutes(7_254)));
  }
}
