package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rests on an event that is deleted at the source is judged as if it had never been. */
class DeletedEvidenceTest {
  @ParameterizedTest(name = "{0}: {1} without {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "it-heard-first | it says, it starts | 1 | pass | fail",
        "it-heard-first | it says | 1 | pass | pending",
        "both-sides-heard | it says, caller says, it starts | 2 | pass | fail",
        "shared-goal | caller goal fewer calls, it agree | 2 | pass | pending",
        "shared-goal | caller goal fewer calls, it agree | 1 | pass | pending",
        "feasibility-asked | caller asks, it says, it starts | 2 | pass | fail",
        "security-consulted | sec says, it says, it starts | 1 | pass | fail",
        "security-consulted | sec says, it says, it starts | 2 | pass | fail",
        "affected-heard | it says, aff says, it plans 9 | 2 | pass | fail",
        "affected-heard | it says, aff asks, it says, it plans 9 | 3 | pass | fail",
        "deadline-announced | it due 9, it says, pause 2 | 2 | pass | fail",
        "regular-word | pause 4, it says, pause 4 | 1 | pass | fail",
        "plain-close | it resolves, it noted, it closes | 2 | pass | unknown",
        "feedback-asked | it resolves, it asks, pause 6 | 2 | pass | fail",
        "feedback-asked | it resolves, caller rates 1, it says, pause 6 | 3 | pass | fail",
        // The change that made it stale goes too.
        "it-heard-first | it says, it starts, caller edits description | 3 | stale | pass"
      })
  void theCheckpointOpensAgain(
      String checkpoint, String sentences, int deleted, String before, String after) {
    Story story = Story.change(sentences);
    assertThat(story.on(checkpoint).outcome().id()).isEqualTo(before);

    assertThat(story.without(deleted).on(checkpoint).outcome().id()).isEqualTo(after);
  }
}
