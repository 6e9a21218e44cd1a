package dev.rapport.engine.insight;

import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.involvement.Account;
import dev.rapport.engine.involvement.Involvement;
import dev.rapport.engine.involvement.Mirror;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.PairTimeline;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.engine.timeline.Timelines;
import dev.rapport.model.History;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws what follows from a ticket's history. Pure and safe to share between threads. */
public final class Insights {
  /** How many business days of silence are too many, unless the admin says otherwise. */
  public static final int SILENT_DAYS = 5;

  private final HolderPolicy policy;
  private final Sides sides;
  private final HolderCalendars calendars;
  private final Timelines timelines;
  private final Duration silent;

  /** By these definitions, with a silence limit of {@link #SILENT_DAYS}. */
  public Insights(HolderPolicy policy, Sides sides, HolderCalendars calendars) {
    this(policy, sides, calendars, SILENT_DAYS);
  }

  /**
   * By these definitions.
   *
   * @param silentDays a ticket that both sides leave alone for longer than this many business days
   *     is in the void; at least 1
   */
  public Insights(HolderPolicy policy, Sides sides, HolderCalendars calendars, int silentDays) {
    this.policy = policy;
    this.sides = sides;
    this.calendars = calendars;
    this.silent = calendars.day().length().multipliedBy(silentDays);
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
    Timeline acts = other.acts();
    Counts counts = other.counts();
    LedgerClock clock = new LedgerClock(lead.ticket(), ledger, calendars);
    Waits waits = waits(lead, acts, clock);
    return new TicketInsight(
        lead.ticket(),
        List.of(pair.follower().ticket().key()),
        List.of(),
        lead.asOf(),
        ledger,
        waits,
        counts,
        Involvement.of(acts, lead, ledger.whole()),
        mirror(acts, counts),
        other.people(),
        HostClocks.of(lead, waits, clock),
        ClockSkew.of(pair).orElse(null),
        basis(ledger, lead.ticket(), lead.history().with(pair.follower().history())),
        lead,
        other.everything());
  }

  private TicketInsight of(Timeline timeline) {
    Ledger ledger = Ledger.of(timeline);
    Counts counts = Counting.of(timeline, ledger);
    LedgerClock clock = new LedgerClock(timeline.ticket(), ledger, calendars);
    Waits waits = waits(timeline, timeline, clock);
    return new TicketInsight(
        timeline.ticket(),
        List.of(),
        List.of(),
        timeline.asOf(),
        ledger,
        waits,
        counts,
        Involvement.of(timeline, timeline, ledger.whole()),
        mirror(timeline, counts),
        Presences.of(timeline, sides),
        HostClocks.of(timeline, waits, clock),
        null,
        basis(ledger, timeline.ticket(), timeline.history()),
        timeline,
        timeline);
  }

  private Mirror mirror(Timeline acts, Counts counts) {
    return Mirror.of(
        acts,
        events(counts.reopens()),
        events(counts.reassignments()),
        Account.of(acts, stamp -> sides.sideOf(acts.ticket(), stamp)));
  }

  private static Set<String> events(List<Occurrence> found) {
    return found.stream().flatMap(one -> one.events().stream()).collect(Collectors.toSet());
  }

  private Basis basis(Ledger ledger, Ticket ticket, History history) {
    List<String> notes =
        ledger.segments().stream()
            .flatMap(segment -> calendars.note(ticket, segment).stream())
            .distinct()
            .toList();
    return new Basis(holders(), calendars.version(), calendars.day(), notes, history);
  }

  /** Whatever the requester sees is on the timeline; a touch may be elsewhere among the acts. */
  private Waits waits(Timeline timeline, Timeline acts, LedgerClock clock) {
    Resolutions resolutions = Resolutions.of(timeline, policy);
    Silences silences = new Silences(timeline, clock);
    Silence current = silences.current().orElse(null);
    return new Waits(
        clock.within(clock.ledger().whole()),
        clock.byHolder(clock.ledger().whole()),
        new Firsts(timeline, clock).response(),
        new Firsts(acts, clock).touch(),
        resolutions.last(clock),
        resolutions.first(clock),
        resolutions.takenBack(clock),
        clock.ledger().open() ? clock.until(timeline.asOf()) : null,
        silences.longest().orElse(null),
        current,
        current != null && current.elapsed().business().compareTo(silent) > 0);
  }
}
