package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothSidesHeardTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // In whatever order, both before the promise.
        "it says, caller says, it starts | pass",
        "caller says, it says, it starts | pass",
        "it says, it starts, caller says | fail",
        "caller says, it starts, it says | fail",
        // Empty words and software are not heard.
        "it says, caller nods, it starts | fail",
        "it says, bot says, it starts | fail",
        "it says, somebody says, it starts | unknown",
        "it says | pending",
        // After a change both speak again.
        "it says, caller says, it starts, it due 9, caller due 12 | stale",
        "it says, caller says, it starts, it due 9, caller due 12, it says | stale",
        "it says, caller says, it starts, it due 9, caller due 12, it says, caller says | pass"
      })
  void bothAreHeardBeforeTheWorkIsPromised(String sentences, String verdict) {
    assertThat(
            Story.change(sentences == null ? "" : sentences).on("both-sides-heard").outcome().id())
        .isEqualTo(verdict);
  }
}
