package dev.rapport.engine.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.checkpoint.Waiver;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.report.EveryFormat;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.ReportBuilder;
import dev.rapport.engine.report.ReportRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherSectionTest {
  @Test
  void aCheckpointThatIsForNoTicketHasNoRow() {
    assertThat(markdown(verdict(Outcome.NOT_APPLICABLE, null)))
        .doesNotContain("Closed in plain words");
    assertThat(markdown(verdict(Outcome.UNKNOWN, null)))
        .contains("| Closed in plain words | 0 | 0 | 0 | 0 | 0 | 1 |");
  }

  @Test
  void onlyReasonsThatWereSharedAreRead() {
    assertThat(markdown(verdict(Outcome.WAIVED, new Waiver("as last year", false))))
        .contains("Waived 1 times. No reason was shared.")
        .doesNotContain("last year");
  }

  @Test
  void theWordsOfASharedReasonMeanNothingInMarkdown() {
    assertThat(markdown(verdict(Outcome.WAIVED, new Waiver("<b>|*x*", true))))
        .contains("Waived 1 times. Reasons that were shared: \"\\<b\\>\\|\\*x\\*\" (1).");
  }

  private static Verdict verdict(Outcome outcome, Waiver waiver) {
    return new Verdict("plain-close", outcome, "words", List.of(), false, waiver);
  }

  private static String markdown(Verdict verdict) {
    ReportBuilder builder =
        new ReportBuilder(
            new ReportRequest(null, Life.minute(1_000), Grouping.BY_GROUP, 1),
            House.insights(HolderMap.EMPTY),
            new Collaborations(
                any -> List.of(verdict),
                any -> List.of(),
                Collaborations.NONE.terms(),
                any -> List.of()));
    builder.add(Life.begins("New").by(Life.AGENT).says(5).history());
    return EveryFormat.MD.of(builder.build());
  }
}
