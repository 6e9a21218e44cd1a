package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each of the built-in checkpoints: software, our own writes and bare words prove nothing. */
class NoEvidenceTest {
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "it-heard-first | bot says, it starts | fail",
        "it-heard-first | rapport says, it starts | fail",
        "it-heard-first | it nods, it starts | fail",
        "both-sides-heard | it says, rapport says, it starts | fail",
        "both-sides-heard | caller says, rapport says, it starts | fail",
        "shared-goal | caller goal fewer calls, rapport agree | pending",
        "shared-goal | bot goal fewer calls, caller agree | pending",
        "feasibility-asked | caller asks, rapport says, it starts | fail",
        "feasibility-asked | bot asks, it says, it starts | fail",
        "security-consulted | bot says, it says, it starts | fail",
        "security-consulted | rapport says, it says, it starts | fail",
        "security-consulted | sec says, it nods, it starts | fail",
        "affected-heard | it says, bot says, it plans 9 | fail",
        "affected-heard | it says, rapport says, it plans 9 | fail",
        "affected-heard | it says, aff asks, it nods, it plans 9 | fail",
        "affected-heard | it says, aff asks, aff says, it plans 9 | fail",
        "deadline-announced | it due 9, rapport says, pause 2 | fail",
        "regular-word | pause 4, rapport says, pause 4 | fail",
        "feedback-asked | it resolves, rapport asks, pause 6 | fail",
        "feedback-asked | it resolves, it asks-inside, pause 6 | fail",
        "feedback-asked | it resolves, bot rates 5, pause 6 | fail"
      })
  void itProvesNothing(String checkpoint, String sentences, String verdict) {
    assertThat(Story.change(sentences).on(checkpoint).outcome().id()).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0}: {1} -> unknown")
  @CsvSource(
      delimiter = '|',
      value = {
        "it-heard-first | somebody says, it starts",
        "both-sides-heard | it says, somebody says, it starts",
        "shared-goal | caller goal fewer calls, somebody agree",
        "feasibility-asked | caller asks, somebody says, it starts",
        "security-consulted | ghost says, it says, it starts",
        "affected-heard | it says, ghost says, it plans 9"
      })
  void whoeverCannotBeSeenMayHaveDoneIt(String checkpoint, String sentences) {
    assertThat(Story.change(sentences).on(checkpoint).outcome().id()).isEqualTo("unknown");
  }
}
