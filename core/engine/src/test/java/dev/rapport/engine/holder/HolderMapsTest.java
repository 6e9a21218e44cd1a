package dev.rapport.engine.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.engine.holder.HolderMaps.From;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolderMapsTest {
  private static final HolderMap FIRST = new HolderMap(1, false, List.of());
  private static final HolderMap SECOND = new HolderMap(2, true, List.of());
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void aVersionCountsFromItsFirstMomentOn() {
    HolderMaps maps = new HolderMaps(List.of(new From(Instant.MIN, FIRST), new From(JUNE, SECOND)));

    assertThat(maps.asOf(JUNE.minusSeconds(1))).isEqualTo(FIRST);
    assertThat(maps.asOf(JUNE)).isEqualTo(SECOND);
    assertThat(maps.asOf(Instant.MAX)).isEqualTo(SECOND);
  }

  @Test
  void beforeAllVersionsTheFirstCounts() {
    assertThat(new HolderMaps(List.of(new From(JUNE, FIRST))).asOf(Instant.EPOCH)).isEqualTo(FIRST);
  }

  @Test
  void versionsThatBeginTogetherOrCountDownwardsAreRefused() {
    From second = new From(JUNE, SECOND);

    assertThatThrownBy(() -> new HolderMaps(List.of(second, second)))
        .hasMessage(
            "version 2 has to follow version 2 with a higher number and a later valid-from");
    assertThatThrownBy(() -> new HolderMaps(List.of(second, new From(JUNE.plusSeconds(1), FIRST))))
        .hasMessageContaining("version 1 has to follow version 2");
    assertThatThrownBy(() -> new HolderMaps(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
