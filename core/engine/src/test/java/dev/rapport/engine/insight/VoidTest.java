package dev.rapport.engine.insight;

import static dev.rapport.engine.Life.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import org.junit.jupiter.api.Test;

class VoidTest {
  private static final long DAY = 24 * 60;

  @Test
  void aTicketOnWhichNobodySpeaksForTooLongIsInTheVoid() {
    Life life = Life.begins("New").by(AGENT).says(10);

    assertThat(House.insight(life, 10 + 5 * DAY).waits().inTheVoid()).isFalse();
    assertThat(House.insight(life, 11 + 5 * DAY).waits().inTheVoid()).isTrue();
    assertThat(House.insight(life, 11 + 5 * DAY).waits().currentSilence().elapsed().calendar())
        .hasMinutes(1 + 5 * DAY);
  }

  @Test
  void aWordFromEitherSideBringsItBack() {
    Life life = Life.begins("New").by(AGENT).says(10).by(Life.CALLER).says(8 * DAY);

    Waits waits = House.insight(life, 8 * DAY + 1).waits();

    assertThat(waits.inTheVoid()).isFalse();
    assertThat(waits.longestSilence().elapsed().calendar()).hasMinutes(8 * DAY - 10);
  }

  @Test
  void aClosedTicketMayBeSilent() {
    Life life = Life.begins("New").by(AGENT).status(10, "Closed");

    Waits waits = House.insight(life, 100 * DAY).waits();

    assertThat(waits.currentSilence()).isNull();
    assertThat(waits.inTheVoid()).isFalse();
  }
}
