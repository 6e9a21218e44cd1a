package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainCloseTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "it resolves, it noted | pass",
        // A code is no sentence.
        "it resolves, it noted - | fail",
        "it resolves, it noted CAB | fail",
        // The glossary has it.
        "it resolves, it noted VPN | pass",
        "it resolves, it noted VPN CAB | fail",
        // The host shows none.
        "it resolves, it closes | unknown",
        "it says | pending"
      })
  void theResolutionNoteIsPlain(String sentences, String verdict) {
    assertThat(Story.incident(sentences == null ? "" : sentences).on("plain-close").outcome().id())
        .isEqualTo(verdict);
  }
}
