package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffectedHeardTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Heard before it is decided, and told well ahead.
        "it says, aff says, it plans 9 | pass",
        "it says, it plans 9, aff says | fail",
        "it says, aff nods, it plans 9 | fail",
        "it says, caller says, it plans 9 | fail",
        "it says, aff notes, it plans 9 | fail",
        // An objection is answered before it is decided.
        "it says, aff asks, it says, it plans 9 | pass",
        "it says, aff asks, it plans 9, it says | fail",
        "it says, aff asks, it plans 9 | fail",
        // Five days of notice, from the first public word of IT.
        "it says, aff says, it plans 4 | fail",
        "pause 6, aff says, it plans 5, pause 1, it says | fail",
        "it says, aff says | pending",
        "aff says, it plans 9 | pending",
        "it says, aff says, it plans 9, it plans 12 | stale"
      })
  void thoseItTouchesAreHeardInTime(String sentences, String verdict) {
    assertThat(Story.change(sentences == null ? "" : sentences).on("affected-heard").outcome().id())
        .isEqualTo(verdict);
  }

  @Test
  void whomItTouchesIsUnknownUntilSomebodySaysSo() {
    Verdict verdict =
        Story.change("it says, aff says, it plans 9").on("affected-heard", BuiltInSettings.USUAL);

    assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.UNKNOWN);
  }
}
