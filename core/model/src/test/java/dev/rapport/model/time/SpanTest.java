package dev.rapport.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final Instant ZERO = Instant.parse("2026-11-02T00:00:00Z");

  @Test
  void itsEndIsNotInIt() {
    Span span = span(0, 10);

    assertThat(span.contains(ZERO)).isTrue();
    assertThat(span.contains(ZERO.plusSeconds(10))).isFalse();
    assertThat(span.length()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void anEmptySpanContainsNothing() {
    assertThat(span(5, 5).isEmpty()).isTrue();
    assertThat(span(5, 5).contains(ZERO.plusSeconds(5))).isFalse();
    assertThat(span(5, 5).overlaps(span(0, 10))).isFalse();
  }

  @Test
  void neighboursAbutAndDoNotOverlap() {
    assertThat(span(0, 5).abuts(span(5, 9))).isTrue();
    assertThat(span(5, 9).abuts(span(0, 5))).isTrue();
    assertThat(span(0, 5).overlaps(span(5, 9))).isFalse();
    assertThat(span(0, 5).abuts(span(6, 9))).isFalse();
  }

  @Test
  void strangersHaveNothingInCommon() {
    assertThat(span(0, 5).intersection(span(6, 9))).isEmpty();
    assertThat(span(0, 7).intersection(span(6, 9))).contains(span(6, 7));
  }

  @Test
  void reversedEndsAreRefusedOrEmptyAsAsked() {
    assertThatIllegalArgumentException().isThrownBy(() -> span(5, 0));
    assertThat(Span.between(ZERO.plusSeconds(5), ZERO).isEmpty()).isTrue();
  }

  @Property
  void aSplitKeepsTheWhole(
      @ForAll @IntRange(max = 100_000) int first, @ForAll @IntRange(max = 100_000) int second) {
    Elapsed whole = Elapsed.of(span(0, first + second), WorkCalendar.AROUND_THE_CLOCK);
    Elapsed parts =
        Elapsed.ZERO
            .plus(Elapsed.of(span(0, first), WorkCalendar.AROUND_THE_CLOCK))
            .plus(Elapsed.of(span(first, first + second), WorkCalendar.AROUND_THE_CLOCK));

    assertThat(parts).isEqualTo(whole);
    assertThat(whole.business()).isEqualTo(whole.calendar());
  }

  private static Span span(int from, int to) {
    return new Span(ZERO.plusSeconds(from), ZERO.plusSeconds(to));
  }
}
