package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OverlapTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void theFirstQuestionBeginsAtTheBeginning() {
    assertThat(Overlap.after("github", Cursor.START, MINUTE).since()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void theNextQuestionGoesBackAndLeavesOutWhatIsKnown() {
    Overlap first = Overlap.after("github", Cursor.START, MINUTE);
    assertThat(first.isNew(NINE.minusSeconds(61), "3")).isTrue();
    assertThat(first.isNew(NINE.minusSeconds(60), "7")).isTrue();
    assertThat(first.isNew(NINE, "12")).isTrue();

    Overlap next = Overlap.after("github", first.cursor(), MINUTE);

    assertThat(first.cursor().value()).isEqualTo("2026-11-02T08:59:00Z#7 2026-11-02T09:00:00Z#12");
    assertThat(next.since()).isEqualTo(NINE.minusSeconds(60));
    assertThat(next.isNew(NINE, "12")).isFalse();
    assertThat(next.isNew(NINE, "13")).isTrue();
    assertThat(next.isNew(NINE.plusSeconds(1), "12")).isTrue();
  }

  @Test
  void aCursorOfAnotherKindOfHostIsRefusedWithTheRemedy() {
    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> Overlap.after("github", new Cursor("page=3"), MINUTE))
        .returns(HostException.Kind.CONFIGURATION, HostException::kind)
        .withMessageContaining("rapport cursor rewind");
  }
}
