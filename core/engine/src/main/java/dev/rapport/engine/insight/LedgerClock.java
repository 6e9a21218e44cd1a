package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Holder;
import dev.rapport.model.Ticket;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Measures stretches of a ticket's life by both clocks: each part by the calendar of whoever held
 * the ticket then.
 */
public record LedgerClock(Ticket ticket, Ledger ledger, HolderCalendars calendars) {
  /** The part of the segment that lies inside the span; zero where none does. */
  public Elapsed within(Segment segment, Span span) {
    return segment
        .span()
        .intersection(span)
        .map(part -> Elapsed.of(part, calendars.of(ticket, segment)))
        .orElse(Elapsed.ZERO);
  }

  /** The part of the ledger that lies inside the span, by holder; absent where there is none. */
  Map<Holder, Elapsed> byHolder(Span span) {
    Map<Holder, Elapsed> sums = new EnumMap<>(Holder.class);
    for (Segment segment : ledger.segments()) {
      Elapsed part = within(segment, span);
      if (!part.equals(Elapsed.ZERO)) {
        sums.merge(segment.holder(), part, Elapsed::plus);
      }
    }
    return sums;
  }

  /** The part of the ledger that lies inside the span. */
  public Elapsed within(Span span) {
    return byHolder(span).values().stream().reduce(Elapsed.ZERO, Elapsed::plus);
  }

  /** From the creation to the instant, no further than the ledger goes. */
  Elapsed until(Instant instant) {
    return within(Span.between(ledger.whole().fromInclusive(), instant));
  }
}
