package dev.rapport.engine.collaboration;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.language.Term;
import java.util.List;
import java.util.function.Function;

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
}
