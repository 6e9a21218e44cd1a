package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItHeardFirstTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // The order of two events decides.
        "it says, it starts | pass",
        "it starts, it says | fail",
        // A work note is heard too.
        "it notes, it starts | pass",
        // Nobody but IT counts: not the other side, software, our own writes, or empty words.
        "caller says, it starts | fail",
        "bot says, it starts | fail",
        "rapport says, it starts | fail",
        "it nods, it starts | fail",
        "it mumbles, it starts | fail",
        // Whoever cannot be seen may have been IT.
        "somebody says, it starts | unknown",
        // While nothing is promised there is time; when it ends unpromised, nothing was missed.
        " | pending",
        "caller says | pending",
        "caller says, it closes | not_applicable",
        "it says | pass",
        // Each way to promise is one.
        "it says, it due 9 | pass",
        "it due 9, it says | fail",
        "it plans 9, it says | fail",
        "bot approves, it says | fail",
        // A wish of the requester is no promise, until somebody moves it.
        "caller due 9, it says, it starts | pass",
        "caller due 9, it due 12, it says | fail",
        // A later change of scope or date asks for another word.
        "it says, it starts, caller edits description | stale",
        "it says, it starts, it due 9, it due 12 | stale",
        "it says, it starts, caller edits description, it says | pass",
        "it says, it starts, caller edits priority | pass",
        "it says, it starts, rapport edits description | pass"
      })
  void theVerdictFollowsTheOrderOfEvents(String sentences, String verdict) {
    assertThat(Story.change(sentences == null ? "" : sentences).on("it-heard-first").outcome().id())
        .isEqualTo(verdict);
  }

  @Test
  void aCommentThatIsDeletedAtTheHostDoesNotCountAnyMore() {
    Story story = Story.change("it says, it starts");

    assertThat(story.on("it-heard-first").events()).containsExactly("e1");
    assertThat(story.without(1).on("it-heard-first").outcome()).isEqualTo(Verdict.Outcome.FAIL);
  }

  @Test
  void aPlainIncidentIsNotPlannedTogether() {
    assertThat(Story.incident("it starts").on("it-heard-first").outcome())
        .isEqualTo(Verdict.Outcome.NOT_APPLICABLE);
    assertThat(Story.incident("it asks-approval, it starts").on("it-heard-first").outcome())
        .isEqualTo(Verdict.Outcome.FAIL);
  }
}
