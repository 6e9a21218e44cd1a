package dev.rapport.engine.insight;

import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.PairTimeline;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.Ticket;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the follower adds to the figures of a pair: what happened on it while the pair lasted, under
 * the lead's group. The requesters of the pair are the lead's; whoever opened the follower stands
 * on the side that the configuration says.
 */
record FollowerHalf(PairTimeline pair, Ledger ledger, Sides sides) {
  /**
   * Whatever changed hands on either ticket. The pair is reopened when its lead is, and its turn
   * passes between sides when that of its one ledger does.
   */
  Counts counts() {
    Counts lead = Counting.of(pair.lead(), ledger);
    Counts follower = Counting.of(pair.follower(), ledger);
    return new Counts(
        both(lead.reassignments(), follower.reassignments()),
        lead.reopens(),
        both(lead.pingPongs(), follower.pingPongs()),
        lead.sideHandovers(),
        both(lead.changes(), follower.changes()));
  }

  /**
   * The lead with the follower's acts among its own, in the order of the clock, lead first, while
   * the pair lasted.
   */
  Timeline acts() {
    return acts(step -> isInside(step.at()), lead());
  }

  /**
   * The same before and after too: what people say then counts. It is restricted where either
   * ticket is.
   */
  Timeline everything() {
    boolean restricted = pair.follower().ticket().restricted();
    return acts(step -> true, restricted ? lead().asRestricted() : lead());
  }

  private Ticket lead() {
    return pair.lead().ticket();
  }

  private Timeline acts(Predicate<Step> counted, Ticket ticket) {
    Timeline lead = pair.lead();
    Stream<Step> others =
        pair.follower().steps().stream()
            .filter(counted)
            .map(step -> step.by(sides.sideOf(lead.ticket(), step.event().stamp())));
    return new Timeline(
        ticket,
        lead.from(),
        lead.asOf(),
        Stream.concat(lead.steps().stream(), others)
            .sorted(Comparator.comparing(Step::at))
            .toList(),
        Stream.concat(lead.readings().stream(), pair.follower().readings().stream()).toList(),
        lead.history());
  }

  /** Whoever acted or had the work on either ticket. */
  Set<Presence> people() {
    Set<Presence> people = new HashSet<>(Presences.of(pair.lead(), sides));
    List<Step> steps = pair.follower().steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean last = i + 1 == steps.size();
      if (!step.event().stamp().ours()) {
        add(people, step.event().stamp().actor(), new Span(step.at(), step.at()));
      }
      Instant until = last ? pair.follower().asOf() : steps.get(i + 1).at();
      add(people, step.after().assignee(), new Span(step.at(), until));
    }
    return people;
  }

  private void add(Set<Presence> people, @Nullable ActorId id, Span span) {
    Side side = sides.sideOf(pair.lead().ticket(), id);
    Span part = span.intersection(ledger.whole()).orElse(null);
    boolean missed = part == null || (part.isEmpty() && !span.isEmpty());
    if (id == null || part == null || missed || !side.isSomebody()) {
      return;
    }
    if (side == Side.REQUESTER) {
      people.add(new Presence(id, side, null, part));
    } else if (part.isEmpty()) {
      people.add(new Presence(id, side, ledger.groupAt(part.fromInclusive()), part));
    } else {
      byGroup(id, side, part).forEach(people::add);
    }
  }

  /** Cut wherever the lead's group may have changed, so that each part belongs to one group. */
  private Stream<Presence> byGroup(ActorId id, Side side, Span span) {
    return ledger.segments().stream()
        .filter(segment -> segment.span().overlaps(span))
        .map(segment -> new Presence(id, side, segment.group(), shared(segment, span)));
  }

  private static Span shared(Segment segment, Span span) {
    return segment.span().intersection(span).orElse(span);
  }

  private List<Occurrence> both(List<Occurrence> lead, List<Occurrence> follower) {
    Stream<Occurrence> others =
        follower.stream()
            .filter(it -> isInside(it.at()))
            .map(it -> new Occurrence(it.at(), ledger.groupAt(it.at()), it.events()));
    return Stream.concat(lead.stream(), others)
        .sorted(Comparator.comparing(Occurrence::at))
        .toList();
  }

  /** The last instant of the pair belongs to it, as it does where a ticket stands alone. */
  private boolean isInside(Instant instant) {
    Span whole = ledger.whole();
    return !instant.isBefore(whole.fromInclusive()) && !instant.isAfter(whole.toExclusive());
  }
}
