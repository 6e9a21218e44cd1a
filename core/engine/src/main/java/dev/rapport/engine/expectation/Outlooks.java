package dev.rapport.engine.expectation;

import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.model.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What to expect of tickets that are open now, from all that came in before the first question. */
public final class Outlooks {
  private final Instant asOf;
  private final List<PastWait> responses = new ArrayList<>();
  private final List<PastWait> resolutions = new ArrayList<>();
  private Optional<Expectations> response = Optional.empty();
  private Optional<Expectations> resolution = Optional.empty();

  /** As of that moment, which is also that of the insights. */
  public Outlooks(Instant asOf) {
    this.asOf = asOf;
  }

  /** Takes in a ticket, open or closed. */
  public void add(TicketInsight insight) {
    responses.add(PastWait.of(insight.ticket(), insight.waits().timeToFirstResponse()));
    resolutions.add(PastWait.of(insight.ticket(), insight.waits().timeToResolution()));
  }

  /** What to expect of this ticket, given how long it has waited already. */
  public Outlook of(TicketInsight insight) {
    return of(insight.ticket(), insight.waits());
  }

  /** The same for whoever kept no more of a ticket than this. */
  public Outlook of(Ticket ticket, Waits waits) {
    if (response.isEmpty()) {
      response = Optional.of(Expectations.of(responses, asOf));
      resolution = Optional.of(Expectations.of(resolutions, asOf));
    }
    return new Outlook(
        expected(ticket, waits.timeToFirstResponse(), response),
        expected(ticket, waits.timeToResolution(), resolution));
  }

  private static @Nullable Expectation expected(
      Ticket ticket, Measure wait, Optional<Expectations> past) {
    Function<Expectations, Expectation> ask =
        expectations -> expectations.of(Subject.of(ticket), wait.elapsed());
    return wait.outcome() == Outcome.OPEN ? past.map(ask).orElse(null) : null;
  }
}
