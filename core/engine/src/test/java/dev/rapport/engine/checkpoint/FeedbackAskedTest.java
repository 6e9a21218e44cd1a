package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackAskedTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Asked after the resolution, or rated.
        "it resolves, it asks | pass",
        "it asks, it resolves, pause 6 | fail",
        "it resolves, caller rates 5 | pass",
        "it resolves, pause 6 | fail",
        "it resolves, it says, pause 6 | fail",
        "it resolves, caller asks, pause 6 | fail",
        "it resolves, bot asks, pause 6 | fail",
        // Given and not answered.
        "it resolves, it asks, caller asks, pause 6 | fail",
        "it resolves, it asks, caller asks, it says | pass",
        "it resolves, caller rates 1, pause 6 | fail",
        "it resolves, caller rates 1 | pending",
        "it resolves, caller rates 1, it says | pass",
        "it resolves | pending",
        "it says | pending",
        // Taken back: nothing was done that could be rated.
        "it closes | not_applicable"
      })
  void feedbackIsAskedGivenAndAnswered(String sentences, String verdict) {
    assertThat(
            Story.incident(sentences == null ? "" : sentences).on("feedback-asked").outcome().id())
        .isEqualTo(verdict);
  }
}
