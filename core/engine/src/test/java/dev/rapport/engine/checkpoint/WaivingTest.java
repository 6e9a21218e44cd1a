package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.engine.checkpoint.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaivingTest {
  private static final Waived ASIDE =
      new Waived("security-consulted", new Waiver("a copy of last year's change", true), "e9");

  @Test
  void aCheckpointThatWasPutAsideSaysWhyAndWhere() {
    Verdict verdict = verdicts("it starts", List.of(ASIDE));

    assertThat(verdict.outcome()).isEqualTo(Outcome.WAIVED);
    assertThat(verdict.reason()).contains("a copy of last year's change");
    assertThat(verdict.events()).containsExactly("e9");
    assertThat(verdict.waiver()).isEqualTo(ASIDE.waiver());
  }

  @Test
  void withoutTheWaiverItStandsAsItStood() {
    assertThat(verdicts("it starts", List.of()).outcome()).isEqualTo(Outcome.FAIL);
  }

  @Test
  void aWaiverWithoutAReasonIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Waiver(" ", false));
  }

  private static Verdict verdicts(String story, List<Waived> waived) {
    Checkpoint rule =
        new BuiltIn(Story.settings())
            .all().stream()
                .filter(one -> one.id().equals("security-consulted"))
                .findFirst()
                .orElseThrow();
    return new Checkpoints(List.of(rule), Story.grounds(), insight -> waived)
        .on(Story.change(story).insight())
        .get(0);
  }
}
