package dev.rapport.engine.expectation;

import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.model.Ticket;
import dev.rapport.model.time.Elapsed;
import java.time.Instant;

/**
 * How long a comparable ticket waited, as far as it is known.
 *
 * @param subject what it was about
 * @param since when the wait began
 * @param elapsed how long it took, or how long it has been waited for in vain (censored)
 * @param reached whether what was waited for came
 */
public record PastWait(Subject subject, Instant since, Elapsed elapsed, boolean reached) {
  /** The wait of a ticket; one that is open or was closed without it is censored. */
  public static PastWait of(Ticket ticket, Measure measure) {
    return new PastWait(
        Subject.of(ticket),
        ticket.createdAt(),
        measure.elapsed(),
        measure.outcome() == Outcome.REACHED);
  }
}
