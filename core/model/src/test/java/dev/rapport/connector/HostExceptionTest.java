package dev.rapport.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.TicketKey;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostExceptionTest {
  @ParameterizedTest
  @EnumSource(HostException.Kind.class)
  void everyMessageNamesTheHostAndWhereToReadOn(HostException.Kind kind) {
    HostException failure = HostException.of(kind, "snow", "something", new IOException("cause"));

    assertThat(failure)
        .hasMessage("host snow: something; see .github/TROUBLESHOOTING.md#" + kind.anchor())
        .hasCauseInstanceOf(IOException.class);
    assertThat(failure.host()).isEqualTo("snow");
    assertThat(failure.retryAfter()).isEmpty();
  }

  @Test
  void onlyWaitingHelpsAgainstPassingOnes() {
    assertThat(Arrays.stream(HostException.Kind.values()).filter(HostException.Kind::isPassing))
        .containsExactly(HostException.Kind.THROTTLED, HostException.Kind.UNAVAILABLE);
    assertThat(HostException.throttled("snow", "slow down", Duration.ofHours(1)).retryAfter())
        .contains(Duration.ofHours(1));
  }

  @Test
  void onlyALostAnswerLeavesDoubtWhetherItWasDone() {
    assertThat(HostException.unanswered("snow", "no answer", null))
        .returns(true, HostException::isMaybeDone)
        .returns(HostException.Kind.UNAVAILABLE, HostException::kind);
    assertThat(HostException.of(HostException.Kind.UNAVAILABLE, "snow", "down").isMaybeDone())
        .isFalse();
  }

  @Test
  void onlyARefusalIsUnconfirmed() {
    assertThat(Arrays.stream(Receipt.Outcome.values()).filter(o -> receipt(o).isConfirmed()))
        .containsExactly(Receipt.Outcome.APPLIED, Receipt.Outcome.UNCHANGED);
  }

  @Test
  void smallTypesAnswerForThemselves() {
    HostWrite removal =
        new HostWrite("w", TicketKey.parse("a:1"), "1", HostWrite.Kind.ROW, "was", null);

    assertThat(removal.wanted()).isEmpty();
    assertThat(removal.kind().id()).isEqualTo("row");
    assertThat(Cursor.START.isStart()).isTrue();
    assertThat(Setting.secret("auth.secret", "the password").secret()).isTrue();
    assertThat(Setting.required("a", "b").required()).isTrue();
    assertThat(Setting.optional("a", "b").required()).isFalse();
    assertThat(new Page(List.of(), List.of(), List.of(), Cursor.START, true).last()).isTrue();
  }

  private static Receipt receipt(Receipt.Outcome outcome) {
    return new Receipt("w", outcome, Instant.EPOCH, null, null);
  }
}
