package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedGoalTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // A goal, and the yes of the other side after it.
        "caller goal fewer calls, it agree | pass",
        "it goal fewer calls, caller agree | pass",
        "it agree, caller goal fewer calls | pending",
        // Nobody agrees with themself, and their own side does not decide.
        "caller goal fewer calls, caller agree | pending",
        "it goal fewer calls, it2 agree | pending",
        "caller goal fewer calls, bot agree | pending",
        "caller goal fewer calls, somebody agree | unknown",
        // A goal without words is none.
        "it goal | pending",
        // Which goal was agreed is found among several.
        "it goal a, caller goal b, it agree | pass",
        // A new goal asks for a new yes.
        "caller goal a, it agree, caller goal b | stale",
        "caller goal a, it agree, caller goal b, it agree | pass",
        "caller goal a, it agree, caller edits description | stale",
        // Or the fields that the admin named.
        "caller edits goal, it edits goal agreed | pass",
        "it starts, it closes | fail",
        // Asked and ignored.
        "caller goal a, it closes | fail"
      })
  void aGoalIsSharedWhenTheOtherSideSaysYes(String sentences, String verdict) {
    assertThat(Story.change(sentences == null ? "" : sentences).on("shared-goal").outcome().id())
        .isEqualTo(verdict);
  }
}
