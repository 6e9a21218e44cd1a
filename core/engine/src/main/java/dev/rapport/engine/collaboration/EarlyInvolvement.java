package dev.rapport.engine.collaboration;

import dev.rapport.engine.checkpoint.Commitment;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.Side;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Early involvement (MEASURES, "Involvement"): how often a side's first act came before the work
 * was promised.
 *
 * @param promised tickets on which something was promised
 * @param it of these, how often IT had acted before
 * @param requester the same for the requester's side
 */
public record EarlyInvolvement(int promised, int it, int requester) {
  /** Nothing was promised. */
  public static final EarlyInvolvement NONE = new EarlyInvolvement(0, 0, 0);

  /** Of one ticket. */
  public static EarlyInvolvement of(TicketInsight insight) {
    Optional<Commitment> commitment = Commitment.of(insight);
    return commitment.isEmpty()
        ? NONE
        : new EarlyInvolvement(
            1,
            isEarly(insight, Side.IT, commitment.get()),
            isEarly(insight, Side.REQUESTER, commitment.get()));
  }

  /** Both together. */
  public EarlyInvolvement plus(EarlyInvolvement other) {
    return new EarlyInvolvement(
        promised + other.promised, it + other.it, requester + other.requester);
  }

  /** IT's part of the tickets on which something was promised, 0 to 1; empty without any. */
  public OptionalDouble share() {
    return promised == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) it / promised);
  }

  private static int isEarly(TicketInsight insight, Side side, Commitment commitment) {
    return insight.involvement().of(side).actedBefore(commitment.at()) ? 1 : 0;
  }
}
