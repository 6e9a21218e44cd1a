package dev.rapport.engine.insight;

import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.engine.timeline.Timelines;
import dev.rapport.model.TicketHistory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Draws what follows from a ticket's history. Pure and safe to share between threads. */
public final class Insights {
  private final HolderPolicy policy;
  private final Sides sides;
  private final HolderCalendars calendars;
  private final Timelines timelines;

  public Insights(HolderPolicy policy, Sides sides, HolderCalendars calendars) {
    this.policy = policy;
    this.sides = sides;
    this.calendars = calendars;
    this.timelines = new Timelines(policy, sides);
  }

  /** The calendars by which business time is measured. */
  public HolderCalendars calendars() {
    return calendars;
  }

  /** The version of the holder map by which turns are decided. */
  public int holders() {
    return policy.map().version();
  }

  /** What is known of the ticket at as-of; empty where it was created later. */
  public Optional<TicketInsight> of(TicketHistory history, Instant asOf) {
    return timelines.of(history, asOf).map(this::of);
  }

  private TicketInsight of(Timeline timeline) {
    Ledger ledger = Ledger.of(timeline);
    return new TicketInsight(
        timeline.ticket(),
        List.of(),
        timeline.asOf(),
        ledger,
        waits(timeline, new LedgerClock(timeline.ticket(), ledger, calendars)),
        Counting.of(timeline, ledger),
        Presences.of(timeline, sides),
        new Basis(holders(), calendars.version(), timeline.history()));
  }

  private Waits waits(Timeline timeline, LedgerClock clock) {
    Firsts firsts = new Firsts(timeline, clock);
    Resolutions resolutions = Resolutions.of(timeline, policy);
    return new Waits(
        clock.within(clock.ledger().whole()),
        clock.byHolder(clock.ledger().whole()),
        firsts.response(),
        firsts.touch(),
        resolutions.last(clock),
        resolutions.first(clock),
        clock.ledger().open() ? clock.until(timeline.asOf()) : null,
        new Silences(timeline, clock).longest().orElse(null));
  }
}
