package dev.rapport.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallBudgetTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private final Map<String, String> remembered = new HashMap<>();
  private final HostMemory memory =
      new HostMemory() {
        @Override
        public Optional<String> recall(String name) {
          return Optional.ofNullable(remembered.get(name));
        }

        @Override
        public void remember(String name, String value) {
          remembered.put(name, value);
        }
      };

  @Test
  void theNextProcessFindsWhatIsLeft() {
    CallBudget budget = new CallBudget(500, 99, NOON);
    budget.remember(memory);

    assertThat(CallBudget.recall(memory)).hasValue(budget);
    assertThat(budget.isSmallAt(NOON.minusSeconds(1))).isTrue();
    assertThat(new CallBudget(500, 100, NOON).isSmallAt(NOON.minusSeconds(1))).isFalse();
  }

  @Test
  void allCallsAreLeftOnceThePeriodIsOver() {
    CallBudget budget = new CallBudget(500, 0, NOON);

    assertThat(budget.leftAt(NOON.minusSeconds(1))).isZero();
    assertThat(budget.leftAt(NOON)).isEqualTo(500);
    assertThat(budget.isSmallAt(NOON)).isFalse();
  }

  @Test
  void whatNobodyCouldHaveRememberedIsNotKnown() {
    for (String text : new String[] {"", "5", "5;6;" + NOON, "0;0;" + NOON, "5;4;noon"}) {
      remembered.replaceAll((name, value) -> text);
      remembered.putIfAbsent("calls.budget", text);
      assertThat(CallBudget.recall(memory)).as(text).isEmpty();
    }
  }

  @Test
  void nobodyHasMoreThanAllCallsLeft() {
    assertThatThrownBy(() -> new CallBudget(5, 6, NOON)).hasMessageContaining("0 to 5");
  }
}
