package dev.rapport.jira.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SweepPositionTest {
  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  @Test
  void aPositionReadsBackAsItWasWritten() {
    SweepPosition position =
        SweepPosition.since(NOW.minusSeconds(600))
            .begin(NOW, List.of(5L, 7L))
            .onward(NOW.minusSeconds(86_400), Map.of(10_001L, NOW.minusMillis(7)));

    assertThat(SweepPosition.of("jira", position.toCursor())).isEqualTo(position);
    assertThat(SweepPosition.of("jira", position.end(Map.of()).toCursor()))
        .isEqualTo(position.end(Map.of()));
    assertThat(position.toCursor().value())
        .startsWith("jira/1 since=2026-11-02T08:50:00Z begun=2026-11-02T09:00:00Z");
  }

  @Test
  void theNextSweepBeginsAnOverlapBeforeThisOneBegan() {
    SweepPosition next =
        SweepPosition.since(NOW.minusSeconds(600)).begin(NOW, List.of()).end(Map.of());

    assertThat(next.since()).isEqualTo(NOW.minus(SweepPosition.OVERLAP));
    assertThat(next.isBetweenSweeps()).isTrue();
  }

  @Test
  void onlyWhatTheNextSweepCanMeetIsKeptInMind() {
    Map<Long, Instant> read = Map.of(1L, NOW.minusSeconds(30), 2L, NOW.minusSeconds(3_600));
    SweepPosition next =
        SweepPosition.since(NOW.minusSeconds(7_200)).begin(NOW, List.of()).end(read);

    assertThat(next.seen().states()).containsOnlyKeys(1L);
  }

  @Test
  void aCrowdedOverlapStillMakesAShortCursor() {
    Map<Long, Instant> crowd = new HashMap<>();
    for (long i = 0; i < 5_000; i++) {
      crowd.put(10_000_000 + i, NOW.plusMillis(i));
    }
    SweepPosition next = SweepPosition.since(NOW).begin(NOW, List.of()).end(crowd);

    assertThat(next.toCursor().value()).hasSizeLessThan(8_000);
    assertThat(next.seen().has(10_004_999, NOW.plusMillis(4_999))).isTrue();
  }
}
