package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.HostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work that ends in doubt some times before it is done. */
class LookAgainTest {
  private final List<Duration> waits = new ArrayList<>();
  private int looks;

  @Test
  void isDoneAgainWithEverMoreTimeBetween() {
    assertThat(looking(2, HostException.unanswered("snow", "lost", null))).isEqualTo("done");

    assertThat(looks).isEqualTo(3);
    assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void isGivenUpAfterFourLooks() {
    HostException lost = HostException.unanswered("snow", "lost", null);

    assertThatThrownBy(() -> looking(9, lost)).isSameAs(lost);

    assertThat(looks).isEqualTo(4);
  }

  @Test
  void isNotDoneAgainWhereThereIsNoDoubt() {
    HostException down = HostException.unavailable("snow", "down", null);

    assertThatThrownBy(() -> looking(1, down)).isSameAs(down);

    assertThat(looks).isEqualTo(1);
    assertThat(waits).isEmpty();
  }

  private String looking(int failures, HostException failure) {
    return LookAgain.whileInDoubt(
        waits::add,
        () -> {
          if (looks++ < failures) {
            throw failure;
          }
          return "done";
        });
  }
}
