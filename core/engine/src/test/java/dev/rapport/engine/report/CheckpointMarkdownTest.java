package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.checkpoint.Waiver;
import dev.rapport.engine.collaboration.CheckpointTally;
import dev.rapport.engine.collaboration.EarlyInvolvement;
import dev.rapport.engine.collaboration.Together;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CheckpointMarkdownTest {
  @Test
  void aCheckpointThatIsForNoTicketHasNoRow() {
    assertThat(lines(verdict(Outcome.NOT_APPLICABLE, null)))
        .noneMatch(line -> line.contains("`plain-close`"));
    assertThat(lines(verdict(Outcome.UNKNOWN, null)))
        .contains("| `plain-close` | 0 | 0 | 0 | 0 | 0 | 1 |");
  }

  @Test
  void onlyReasonsThatWereSharedAreRead() {
    assertThat(lines(verdict(Outcome.WAIVED, new Waiver("as last year", false))))
        .contains("Waived 1 times. No reason was shared.");
  }

  @Test
  void theWordsOfASharedReasonMeanNothingInMarkdown() {
    assertThat(lines(verdict(Outcome.WAIVED, new Waiver("<b>|*x*", true))))
        .contains("Waived 1 times. Reasons that were shared: \"\\<b\\>\\|\\*x\\*\" (1).");
  }

  @Test
  void whoTookPartBeforeThePromiseComesFirst() {
    Together together =
        new Together(
            new CheckpointTally().counts(), new EarlyInvolvement(4, 3, 4), new TreeMap<>());

    assertThat(new CheckpointMarkdown(together).lines())
        .containsExactly(
            "Work was promised on 4 tickets; IT had taken part before on 3 of them (75 %).");
  }

  private static Verdict verdict(Outcome outcome, Waiver waiver) {
    return new Verdict("plain-close", outcome, "words", List.of(), false, waiver);
  }

  private static List<String> lines(Verdict verdict) {
    CheckpointTally tally = new CheckpointTally();
    tally.add(List.of(verdict));
    Together together = new Together(tally.counts(), EarlyInvolvement.NONE, new TreeMap<>());
    return new CheckpointMarkdown(together).lines();
  }
}
