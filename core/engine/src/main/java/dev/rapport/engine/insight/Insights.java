package dev.rapport.engine.insight;

import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.PairTimeline;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.engine.timeline.Timelines;
import dev.rapport.model.History;
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

  /**
   * What is known of two tickets that are one, as the lead's (MEASURES, "Pairs"): one ledger; first
   * response, resolution and silence as the lead's requester saw them; first touch, counts and
   * people from both. Where the follower was created later, the lead alone; empty where the lead
   * was.
   */
  public Optional<TicketInsight> of(TicketHistory lead, TicketHistory follower, Instant asOf) {
    return timelines
        .of(follower, asOf)
        .flatMap(other -> timelines.of(lead, asOf).map(one -> of(new PairTimeline(one, other))))
        .or(() -> of(lead, asOf));
  }

  private TicketInsight of(PairTimeline pair) {
    Timeline lead = pair.lead();
    Ledger ledger = pair.ledger();
    FollowerHalf other = new FollowerHalf(pair, ledger, sides);
    return new TicketInsight(
        lead.ticket(),
        List.of(pair.follower().ticket().key()),
        List.of(),
        lead.asOf(),
        ledger,
        waits(lead, other.acts(), new LedgerClock(lead.ticket(), ledger, calendars)),
        other.counts(),
        other.people(),
        basis(lead.history().with(pair.follower().history())));
  }

  private TicketInsight of(Timeline timeline) {
    Ledger ledger = Ledger.of(timeline);
    return new TicketInsight(
        timeline.ticket(),
        List.of(),
        List.of(),
        timeline.asOf(),
        ledger,
        waits(timeline, timeline, new LedgerClock(timeline.ticket(), ledger, calendars)),
        Counting.of(timeline, ledger),
        Presences.of(timeline, sides),
        basis(timeline.history()));
  }

  private Basis basis(History history) {
    return new Basis(holders(), calendars.version(), history);
  }

  /** Whatever the requester sees is on the timeline; a touch may be elsewhere among the acts. */
  private Waits waits(Timeline timeline, Timeline acts, LedgerClock clock) {
    Resolutions resolutions = Resolutions.of(timeline, policy);
    return new Waits(
        clock.within(clock.ledger().whole()),
        clock.byHolder(clock.ledger().whole()),
        new Firsts(timeline, clock).response(),
        new Firsts(acts, clock).touch(),
        resolutions.last(clock),
        resolutions.first(clock),
        clock.ledger().open() ? clock.until(timeline.asOf()) : null,
        new Silences(timeline, clock).longest().orElse(null));
  }
}
