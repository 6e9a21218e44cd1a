package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.checkpoint.BuiltIn;
import dev.rapport.engine.checkpoint.Checkpoint;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an admin writes under {@code checkpoints}, right and wrong. */
class CheckpointRulesTest {
  private static final String RULE =
      Given.ONE_HOST
          + """
          checkpoints:
            custom:
              - id: mine
                held: it was done
                needs:
                  - { act: comment, by: it }
                  - %s
          """;

  @TempDir Path folder;

  @Test
  void withoutAWordAllBuiltInOnesAreLookedAt() {
    assertThat(ids(Given.ONE_HOST)).containsExactlyElementsOf(BuiltIn.IDS);
    assertThat(ids(Given.ONE_HOST + "checkpoints: { builtin: none }\n")).isEmpty();
    assertThat(ids(Given.ONE_HOST + "checkpoints: { builtin: [shared-goal] }\n"))
        .containsExactly("shared-goal");
  }

  @Test
  void theAdminsOwnComeAfterThem() {
    List<Checkpoint> rules = new Given(folder).everyKey().checkpoints();

    assertThat(rules.get(rules.size() - 1).id()).isEqualTo("owner-asked");
    assertThat(rules.get(rules.size() - 1).needs()).hasSize(6);
  }

  @Test
  void actsThatAnswerEachOtherAreOneNeed() {
    String answer = "{ act: agree, by: other-side, after: previous, within: 2 business days }";

    assertThat(new Given(folder).config(RULE.formatted(answer)).checkpoints().get(10).needs())
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{ act: comment, before: creation } | nothing comes before the ticket was opened",
        "{ act: comment, after: close, before: commitment } | nothing comes after the ticket was",
        "{ act: comment, after: start, before: commitment } | nothing comes after work began and",
        "{ act: comment, after: approval, before: approval } | nothing comes after the approval",
        "{ act: approval, before: commitment } | never comes before the work was promised",
        "{ act: due-date, by: it, before: commitment } | never comes before the work was promised",
        "{ act: rating, by: it } | only the requester's side rates",
        "{ act: comment, by: other-side } | needs an act before it: say after: previous",
        "{ act: comment, by: requester, visibility: internal } | writes no internal comments",
        "{ act: status, visibility: public } | only what is said in a comment is public",
        "{ act: comment, group: [A], not-group: [A, B] } | both in these groups and in none",
      })
  void aRuleThatCanNeverBeTrueIsRefusedWithTheReason(String need, String why) {
    assertThat(new Given(folder).problems(RULE.formatted(need)))
        .singleElement()
        .asString()
        .startsWith("rapport.yaml:12: checkpoints.custom[0].needs[1]")
        .contains("can never be true: ", why)
        .endsWith("#checkpoint-rules");
  }

  @Test
  void aRegularExpressionThatIsNoneIsNamedWithItsLine() {
    assertThat(new Given(folder).problems(RULE.formatted("{ act: comment, group: [\"/(/\"] }")))
        .singleElement()
        .asString()
        .startsWith("rapport.yaml:12: checkpoints.custom[0].needs[1].group: /(/ is no regular");
  }

  @Test
  void aRegularExpressionThatWouldTakeForeverElsewhereTakesNoTime() {
    String yaml = RULE.formatted("{ act: comment, group: [\"/(a+)+$/\"] }");

    assertThat(new Given(folder).config(yaml).checkpoints()).hasSize(11);
  }

  @Test
  void anIdIsTakenOnce() {
    assertThat(
            new Given(folder)
                .problems(RULE.formatted("{ act: tip }").replace("id: mine", "id: plain-close")))
        .singleElement()
        .asString()
        .contains("checkpoints.custom[0].id: another checkpoint has this id");
  }

  @Test
  void aBuiltInOneThatIsMisspeltIsFound() {
    assertThat(
            new Given(folder)
                .problems(Given.ONE_HOST + "checkpoints: { builtin: [shared-gaol] }\n"))
        .singleElement()
        .asString()
        .contains("did you mean \"shared-goal\"?");
  }

  @Test
  void anEntryIsExactlyOneThing() {
    assertThat(new Given(folder).problems(RULE.formatted("{ notice: 3 days, act: tip }")))
        .singleElement()
        .asString()
        .contains("needs exactly one of act, each, no-silence-longer-than");
  }

  @Test
  void anEmptyListOfTicketsIsForNone() {
    String yaml = RULE.formatted("{ act: tip }").replace("held:", "applies-to: []\n      held:");

    assertThat(new Given(folder).problems(yaml))
        .singleElement()
        .asString()
        .contains("can never be true: the list is empty");
  }

  private List<String> ids(String yaml) {
    return new Given(folder).config(yaml).checkpoints().stream().map(Checkpoint::id).toList();
  }
}
