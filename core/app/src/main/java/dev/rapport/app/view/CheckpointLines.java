package dev.rapport.app.view;

import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Verdicts on a ticket's screen: what they say on the left, which checkpoint on the right. */
final class CheckpointLines {
  private static final int WORDS = 44;

  private CheckpointLines() {}

  /** One entry for each that has something to say; a checkpoint that is not for it is left out. */
  static List<String> of(List<Verdict> verdicts) {
    List<String> lines = new ArrayList<>();
    verdicts.stream()
        .filter(verdict -> verdict.outcome() != Outcome.NOT_APPLICABLE)
        .forEach(
            verdict ->
                lines.addAll(
                    Fact.lines(
                        lines.isEmpty() ? "Together" : "",
                        verdict.reason(),
                        WORDS,
                        mark(verdict.outcome()) + " " + verdict.checkpoint())));
    return lines;
  }

  private static char mark(Outcome outcome) {
    return switch (outcome) {
      case PASS -> '+';
      case FAIL -> '-';
      case PENDING -> '.';
      case STALE -> '~';
      case WAIVED -> 'o';
      case NOT_APPLICABLE -> ' ';
      case UNKNOWN -> '?';
    };
  }
}
