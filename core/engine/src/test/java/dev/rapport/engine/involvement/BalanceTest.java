package dev.rapport.engine.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BalanceTest {
  @Test
  void twoOfEightMakeHalfOfTheContributions() {
    assertThat(Balance.of(List.of(1000L, 202L, 90L, 33L, 332L, 343L, 42L, 433L)).absenceFactor())
        .isEqualTo(2);
    assertThat(Balance.of(List.of(1L, 1L)).absenceFactor()).isEqualTo(1);
    assertThat(Balance.of(List.of()).absenceFactor()).isZero();
  }

  @Test
  void oneContributorAloneHasNoBalance() {
    assertThat(Balance.of(List.of(7L)).gini()).isEmpty();
    assertThat(Balance.of(List.of(7L, 0L)).entropy()).isEmpty();
    assertThat(Balance.of(List.of()).gini()).isEmpty();
  }

  @Test
  void oneOfTwoDoesThreeQuarters() {
    Balance balance = Balance.of(List.of(3L, 1L));

    assertThat(balance.gini()).hasValue(0.25);
    assertThat(balance.entropy().orElseThrow()).isCloseTo(0.8113, within(0.0001));
    assertThat(balance).isEqualTo(Balance.of(List.of(1L, 3L)));
  }

  @Property
  void equalContributionsAreInBalance(
      @ForAll @LongRange(min = 1, max = 1_000) long each,
      @ForAll @LongRange(min = 2, max = 50) long people) {
    Balance balance = Balance.of(Collections.nCopies((int) people, each));

    assertThat(balance.gini().orElseThrow()).isCloseTo(0, within(1e-12));
    assertThat(balance.entropy().orElseThrow()).isCloseTo(1, within(1e-12));
  }

  @Property
  void bothStayBetweenNoughtAndOne(
      @ForAll @Size(min = 2, max = 30) List<@LongRange(min = 1, max = 10_000) Long> contributions) {
    Balance balance = Balance.of(contributions);

    assertThat(balance.gini().orElseThrow()).isBetween(0.0, 1.0);
    assertThat(balance.entropy().orElseThrow()).isBetween(0.0, 1.0 + 1e-12);
    assertThat(balance.absenceFactor()).isBetween(1, (contributions.size() + 1) / 2);
  }
}
