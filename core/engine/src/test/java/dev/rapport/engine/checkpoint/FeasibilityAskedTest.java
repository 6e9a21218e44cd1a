package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeasibilityAskedTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // A question, and its answer before the promise.
        "caller asks, it says, it starts | pass",
        "caller asks, it option a smaller one, it starts | pass",
        "it says, caller asks, it starts | fail",
        // Asked and ignored.
        "caller asks, it starts, it says | fail",
        // The answer is for the one who asked.
        "caller asks, it notes, it starts | fail",
        "caller asks, it nods, it starts | fail",
        "caller asks, bot says, it starts | fail",
        "it asks, it2 says, it starts | fail",
        // Nobody asked.
        "caller says, it says, it starts | fail",
        // The report may ask already.
        "caller reported, it says, it starts | pass",
        "caller asks | pending",
        "caller asks, it says, it starts, caller edits description | stale",
        "caller asks, it says, it starts, caller edits description, it says | pass"
      })
  void aQuestionIsAnsweredBeforeTheWorkIsPromised(String sentences, String verdict) {
    assertThat(
            Story.change(sentences == null ? "" : sentences).on("feasibility-asked").outcome().id())
        .isEqualTo(verdict);
  }

  @Test
  void whereTextsMayNotBeReadItIsForNoTicket() {
    BuiltInSettings read = Story.settings();
    BuiltInSettings silent =
        new BuiltInSettings(
            read.planned(),
            read.security(),
            read.securityGroup(),
            read.policies(),
            read.affected(),
            read.notice(),
            read.goalField(),
            read.agreementField(),
            read.daysAhead(),
            read.silence(),
            false);
    Story story = Story.change("caller asks, it says, it starts");

    assertThat(story.on("feasibility-asked").byText()).isTrue();
    assertThat(story.on("feasibility-asked", silent).outcome())
        .isEqualTo(Verdict.Outcome.NOT_APPLICABLE);
  }
}
