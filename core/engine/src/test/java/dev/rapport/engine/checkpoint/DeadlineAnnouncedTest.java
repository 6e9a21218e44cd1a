package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineAnnouncedTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // A public word to the other side within a day, five days ahead.
        "it due 9, it says | pass",
        "it says, it due 9, pause 2 | fail",
        "it due 9, it notes, pause 2 | fail",
        "it due 9, it nods, pause 2 | fail",
        "it due 9, bot says, pause 2 | fail",
        // The other side is to be told, not the own.
        "it due 9, caller says, pause 2 | fail",
        "bot due 9, it says | pass",
        "caller due 9, caller says | pass",
        "it due 9, pause 2, it says | fail",
        "it due 4, it says | fail",
        "it due 9 | pending",
        // Moved before it had to be told.
        "it due 9, it due 12, it says | pass",
        // Every move is told.
        "it due 9, it says, it due 12, pause 2 | fail",
        "it due 9, it says, it due 12, it says | pass",
        // Taken away before it had to be told.
        "it due 9, it due | pass",
        "it says | not_applicable"
      })
  void everyDateIsTold(String sentences, String verdict) {
    assertThat(
            Story.incident(sentences == null ? "" : sentences)
                .on("deadline-announced")
                .outcome()
                .id())
        .isEqualTo(verdict);
  }
}
