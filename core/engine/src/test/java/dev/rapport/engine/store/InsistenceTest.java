package dev.rapport.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InsistenceTest {
  @Test
  void eachSortOfFailureIsWorthAnotherTryAtItsOwnTime() {
    assertThat(Insistence.after(null, 1)).isZero();
    assertThat(Insistence.after(Kind.CONFLICT, 1)).isZero();
    assertThat(Insistence.after(Kind.CONFLICT, 2)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Insistence.after(Kind.FORBIDDEN, 1)).isEqualTo(Duration.ofHours(1));
    assertThat(Insistence.after(Kind.NOT_FOUND, 1)).isEqualTo(Duration.ofDays(1));
    assertThat(Insistence.after(Kind.MALFORMED, 1)).isEqualTo(Duration.ofMinutes(10));
  }

  @ParameterizedTest
  @EnumSource
  void theOftenerTheLongerAndNeverForLongerThanADay(Kind kind) {
    Duration before = Duration.ZERO;
    for (int refusals = 1; refusals <= Insistence.MOST; refusals++) {
      assertThat(Insistence.after(kind, refusals))
          .isGreaterThanOrEqualTo(before)
          .isLessThanOrEqualTo(Duration.ofDays(1));
      before = Insistence.after(kind, refusals);
    }
    assertThat(before).isGreaterThanOrEqualTo(Duration.ofHours(1));
  }
}
