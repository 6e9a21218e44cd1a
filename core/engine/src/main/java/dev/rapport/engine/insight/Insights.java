package dev.rapport.engine.insight;

import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.engine.timeline.Timelines;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketHistory;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        people(timeline),
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

  private Set<Presence> people(Timeline timeline) {
    Ticket ticket = timeline.ticket();
    Set<Presence> people = new HashSet<>();
    ticket.requesters().forEach(id -> add(people, ticket, id, null));
    for (Step step : timeline.steps()) {
      ActorId actor = step.event().stamp().ours() ? null : step.event().stamp().actor();
      add(people, ticket, actor, step.before().group());
      add(people, ticket, step.after().assignee(), step.after().group());
    }
    return people;
  }

  private void add(
      Set<Presence> people, Ticket ticket, @Nullable ActorId id, @Nullable Named group) {
    Side side = sides.sideOf(ticket, id);
    if (id != null && side.isSomebody()) {
      people.add(new Presence(id, side, side == Side.REQUESTER ? null : group));
    }
  }
}
