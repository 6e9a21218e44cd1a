package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityConsultedTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Heard, and taken up, before the promise.
        "sec says, it says, it starts | pass",
        "sec notes, it notes, it starts | pass",
        "it starts, sec says, it says | fail",
        // Heard and ignored.
        "it says, sec says, it starts | fail",
        // Security may say itself that it was followed.
        "sec says, it starts, sec agree | pass",
        "sec says, it starts, sec approves | pass",
        "sec says, it starts, sec rejects | fail",
        "sec nods, it says, it starts | fail",
        // Nobody else speaks for security.
        "it says, caller says, it starts | fail",
        // In which group somebody is may be unknown.
        "ghost says, it says, it starts | unknown",
        " | pending",
        "sec says | pending",
        "sec says, it says, it starts, caller edits description | stale"
      })
  void adviceIsTakenUpBeforeTheWorkIsPromised(String sentences, String verdict) {
    assertThat(
            Story.change(sentences == null ? "" : sentences)
                .on("security-consulted")
                .outcome()
                .id())
        .isEqualTo(verdict);
  }

  @Test
  void aTicketThatDoesNotTouchSecurityNeedsNoAdvice() {
    assertThat(Story.incident("it starts").on("security-consulted").outcome())
        .isEqualTo(Verdict.Outcome.NOT_APPLICABLE);
  }

  @Test
  void whoSpeaksForSecurityIsUnknownUntilSomebodySaysSo() {
    Verdict verdict =
        Story.change("sec says, it says").on("security-consulted", BuiltInSettings.USUAL);

    assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.UNKNOWN);
    assertThat(verdict.reason()).contains("checkpoints.settings.security");
  }
}
