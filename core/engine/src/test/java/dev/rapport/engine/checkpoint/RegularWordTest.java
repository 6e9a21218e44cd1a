package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularWordTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "it says | pass",
        // No silence of more than five days by who has the turn.
        "pause 4, it says, pause 4, it says | pass",
        "pause 6 | fail",
        // The other side cannot speak for it, nor software, notes or empty words.
        "pause 4, caller says, pause 4 | fail",
        "pause 4, bot says, pause 4 | fail",
        "pause 4, it notes, pause 4 | fail",
        "pause 4, it nods, pause 4 | fail",
        // It is the requester who has the turn.
        "it asked-back, pause 4, caller says, pause 4 | pass",
        "it asked-back, pause 4, it says, pause 4 | fail",
        // A closed ticket is not silent.
        "it says, it closes, pause 9 | pass",
        "it resolves, pause 9 | pass"
      })
  void whoHasTheTurnGivesWord(String sentences, String verdict) {
    assertThat(Story.incident(sentences == null ? "" : sentences).on("regular-word").outcome().id())
        .isEqualTo(verdict);
  }
}
