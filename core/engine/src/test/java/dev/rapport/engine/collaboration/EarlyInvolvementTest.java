package dev.rapport.engine.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EarlyInvolvementTest {
  @Test
  void whoActedBeforeTheWorkBeganWasEarly() {
    Life life = Life.begins("New").by(Life.AGENT).says(10).status(20, "Active");

    assertThat(early(life)).isEqualTo(new EarlyInvolvement(1, 1, 1));
  }

  @Test
  void takingItAsTheFirstActIsNotEarly() {
    Life life = Life.begins("New").by(Life.AGENT).status(20, "Active").says(30);

    assertThat(early(life)).isEqualTo(new EarlyInvolvement(1, 0, 1));
  }

  @Test
  void whereNothingIsPromisedThereIsNothingToBeEarlyFor() {
    Life life = Life.begins("New").by(Life.AGENT).says(10);

    assertThat(early(life)).isEqualTo(EarlyInvolvement.NONE);
    assertThat(EarlyInvolvement.NONE.share()).isEmpty();
  }

  @Property(tries = 50)
  void theShareOfManyIsThatOfTheirSum(
      @ForAll @IntRange(max = 9) int early, @ForAll @IntRange(min = 1, max = 9) int late) {
    EarlyInvolvement sum = EarlyInvolvement.NONE;
    for (int i = 0; i < early + late; i++) {
      sum = sum.plus(new EarlyInvolvement(1, i < early ? 1 : 0, 1));
    }

    assertThat(sum.share()).hasValue((double) early / (early + late));
    assertThat(sum.requester()).isEqualTo(sum.promised());
  }

  private static EarlyInvolvement early(Life life) {
    return EarlyInvolvement.of(House.insight(life, 60));
  }
}
