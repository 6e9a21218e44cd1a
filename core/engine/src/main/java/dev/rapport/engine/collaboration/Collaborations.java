package dev.rapport.engine.collaboration;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.language.Term;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws what two sides did together from what is known of a ticket. Pure, as its parts are.
 *
 * @param checkpoints gives the verdicts
 * @param appreciation gives the thanks
 * @param terms gives the words to explain
 * @param hints gives the answers to commands that were not understood
 */
public record Collaborations(
    Function<TicketInsight, List<Verdict>> checkpoints,
    Function<TicketInsight, List<Appreciation>> appreciation,
    Function<TicketInsight, List<Term>> terms,
    Function<TicketInsight, List<String>> hints) {
  /** Draws nothing. */
  public static final Collaborations NONE =
      new Collaborations(
          insight -> List.of(), insight -> List.of(), insight -> List.of(), insight -> List.of());

  /** All that is known of this ticket, or of the two that are one. */
  public Collaboration of(TicketInsight insight) {
    return new Collaboration(
        checkpoints.apply(insight),
        appreciation.apply(insight),
        terms.apply(insight),
        hints.apply(insight));
  }

  /**
   * What everybody who sees the ticket may know: nothing that rests on an internal comment. A
   * verdict that would be another one without them is left out. Verdicts are those of the last act,
   * so that a clock that runs changes none of them.
   */
  public Collaboration inPublic(TicketInsight insight) {
    Collaboration open = of(insight.inPublic());
    Map<String, Outcome> all = outcomes(insight);
    Map<String, Outcome> still = outcomes(insight.atItsLastAct());
    List<Verdict> agreed =
        Stream.concat(
                open.checkpoints().stream()
                    .filter(one -> one.outcome() == Outcome.WAIVED)
                    .filter(one -> all.get(one.checkpoint()) == Outcome.WAIVED),
                checkpoints.apply(insight.inPublic().atItsLastAct()).stream()
                    .filter(one -> all.get(one.checkpoint()) != Outcome.WAIVED)
                    .filter(one -> one.outcome() == still.get(one.checkpoint())))
            .toList();
    return new Collaboration(agreed, open.appreciation(), open.terms(), open.hints());
  }

  private Map<String, Outcome> outcomes(TicketInsight insight) {
    return checkpoints.apply(insight).stream()
        .collect(Collectors.toMap(Verdict::checkpoint, Verdict::outcome));
  }
}
