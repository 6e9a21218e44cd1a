package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepPositionTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  @Property
  void everyPositionSurvivesItsCursor(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long until,
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long after,
      @ForAll boolean within,
      @ForAll @Size(max = 5) Set<@LongRange(min = 0, max = 99) Long> marks) {
    Set<String> seen = marks.stream().map(mark -> "m-_" + mark).collect(Collectors.toSet());
    SweepPosition begun = SweepPosition.first(Instant.ofEpochSecond(until)).end(seen).next(NOON);
    SweepPosition position =
        within
            ? begun.readWithin(Instant.ofEpochSecond(after), "0f3a", seen)
            : begun.readThrough(Instant.ofEpochSecond(after), seen);

    assertThat(SweepPosition.of(position.cursor(), "snow")).isEqualTo(position);
    assertThat(SweepPosition.of(position.end(seen).cursor(), "snow")).isEqualTo(position.end(seen));
  }

  @Test
  void aCursorCanBeReadByAPerson() {
    SweepPosition position = SweepPosition.first(NOON).readThrough(NOON.minusSeconds(90), Set.of());

    assertThat(position.cursor().value())
        .isEqualTo("v1;until=2026-11-02T12:00:00Z;after=2026-11-02T11:58:30Z");
    assertThat(position.end(Set.of("AbCdEf12")).cursor().value())
        .isEqualTo("v1;ended=2026-11-02T12:00:00Z;seen=AbCdEf12");
  }

  @Test
  void whatWasNotAskedIsCarriedOnUntilItIs() {
    NavigableMap<String, Instant> ratings = new TreeMap<>(Map.of("asmt_metric_result", NOON));
    SweepPosition ended = SweepPosition.first(NOON).end(Set.of()).leaving(ratings);

    assertThat(ended.cursor().value())
        .isEqualTo("v1;ended=2026-11-02T12:00:00Z;unheard=asmt_metric_result@2026-11-02T12:00:00Z");
    SweepPosition next = SweepPosition.of(ended.cursor(), "snow").next(NOON.plusSeconds(900));
    assertThat(next.unheard()).isEqualTo(ratings);
    Unheard unheard = Unheard.of(List.of(Companion.APPROVALS, Companion.RATINGS), next);
    assertThat(unheard.isNext(Companion.APPROVALS)).isTrue();
    assertThat(unheard.without(Companion.APPROVALS)).isEqualTo(ratings);
  }

  @Test
  void theNextSweepGoesBackAMinuteAndLeavesOutWhatWasSeen() {
    SweepPosition next =
        SweepPosition.first(NOON).end(Set.of("mark")).next(NOON.plus(Duration.ofHours(1)));

    assertThat(next.after()).isEqualTo(NOON.minusSeconds(60));
    assertThat(next.skip()).containsExactly("mark");
    assertThat(next.seen()).isEmpty();
    assertThat(next.ended()).isFalse();
  }

  @Test
  void moreThanACursorHoldsIsReadAgain() {
    Set<String> many =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "mark%04d".formatted(i))
            .collect(Collectors.toSet());

    SweepPosition end = SweepPosition.first(NOON).end(many);

    assertThat(end.seen()).hasSize(SweepPosition.MOST_SEEN);
    assertThat(end.next(NOON).readThrough(NOON, many).cursor().value()).hasSizeLessThan(8_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v2;ended=2026-11-02T12:00:00Z",
        "v1",
        "v1;ended=soon",
        "v1;ended=2026-11-02T12:00:00Z;unheard=x",
        "4711",
        "a=1;a=2"
      })
  void aCursorOfAnotherMakeIsRefusedWithTheRemedy(String text) {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> SweepPosition.of(new Cursor(text), "snow"))
        .withMessageContaining("rapport cursor rewind snow");
  }
}
