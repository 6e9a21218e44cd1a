package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.checkpoint.Verdict.Outcome;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every story, however it goes. */
class CheckpointProperties {
  private static final List<String> SENTENCES =
      List.of(
          "it says",
          "it2 says",
          "caller says",
          "sec says",
          "aff asks",
          "bot says",
          "rapport says",
          "somebody says",
          "it nods",
          "caller asks",
          "caller goal fewer calls",
          "it agree",
          "it starts",
          "it due 9",
          "it due",
          "caller edits description",
          "it plans 9",
          "bot approves",
          "it resolves",
          "it reopens",
          "it closes",
          "caller rates 2",
          "pause 3");

  @Property(tries = 300)
  void everyCheckpointGivesOneVerdictWithAReason(@ForAll("stories") List<String> sentences) {
    Story story = Story.change(String.join(", ", sentences));
    List<String> known = story.insight().acts().steps().stream().map(step -> step.id()).toList();

    for (String id : BuiltIn.IDS) {
      Verdict verdict = story.on(id);
      assertThat(verdict.checkpoint()).isEqualTo(id);
      assertThat(verdict.reason()).isNotBlank();
      assertThat(known).containsAll(verdict.events());
    }
  }

  @Property(tries = 300)
  void whatSoftwareAndOurOwnWritesSayChangesNoVerdict(@ForAll("stories") List<String> sentences) {
    List<String> people =
        sentences.stream()
            .filter(one -> !one.startsWith("bot") && !one.startsWith("rapport"))
            .toList();
    Story quiet = Story.change(String.join(", ", people));
    Story noisy =
        Story.change(
            String.join(", ", people.stream().map(one -> one + ", bot says at-once").toList()));

    for (String id : List.of("it-heard-first", "both-sides-heard", "shared-goal")) {
      assertThat(noisy.on(id).outcome()).as(id).isEqualTo(quiet.on(id).outcome());
    }
  }

  @Property(tries = 300)
  void withoutAnybodysWordNobodyWasHeard(@ForAll("stories") List<String> sentences) {
    List<String> silent =
        sentences.stream()
            .filter(one -> !one.contains("says") && !one.contains("asks") && !one.contains("goal"))
            .filter(one -> !one.contains("agree"))
            .toList();

    assertThat(Story.change(String.join(", ", silent)).on("both-sides-heard").outcome())
        .isIn(Outcome.PENDING, Outcome.FAIL, Outcome.NOT_APPLICABLE);
  }

  @Provide
  Arbitrary<List<String>> stories() {
    return Arbitraries.of(SENTENCES).list().ofMaxSize(12);
  }
}
