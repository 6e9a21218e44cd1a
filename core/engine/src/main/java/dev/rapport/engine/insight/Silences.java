package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.Segment;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Holder;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.ResolutionChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.Visibility;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest silence. A public act is a public comment or a change of status or resolution
 * by anybody who is not a bot; a closed ticket is not silent.
 */
final class Silences {
  private final LedgerClock clock;
  private final NavigableMap<Instant, String> acts;
  private final List<Instant> cuts;

  Silences(Timeline timeline, LedgerClock clock) {
    this.clock = clock;
    this.acts = acts(timeline);
    this.cuts = cuts();
  }

  /** The longest silence; empty where the ledger is. */
  Optional<Silence> longest() {
    Span longest = null;
    Instant from = null;
    for (Instant to : cuts) {
      if (from != null && isOpenAt(from) && (longest == null || isLonger(from, to, longest))) {
        longest = new Span(from, to);
      }
      from = to;
    }
    return Optional.ofNullable(longest).map(this::silence);
  }

  /** The silence that goes on at as-of; empty where the ticket is closed or the ledger is empty. */
  Optional<Silence> current() {
    int last = cuts.size() - 1;
    return last < 1 || !clock.ledger().open()
        ? Optional.empty()
        : Optional.of(silence(new Span(cuts.get(last - 1), cuts.get(last))));
  }

  private static NavigableMap<Instant, String> acts(Timeline timeline) {
    NavigableMap<Instant, String> acts = new TreeMap<>();
    for (Step step : timeline.steps()) {
      if (step.side() != Side.NOBODY && isPublic(step.event())) {
        acts.putIfAbsent(step.at(), step.id());
      }
    }
    return acts;
  }

  private static boolean isPublic(TicketEvent event) {
    return event instanceof Commented comment
        ? comment.visibility() == Visibility.PUBLIC
        : event instanceof StatusChanged
            || event instanceof ResolutionChanged
            || event instanceof Created;
  }

  /** Where a silence can begin or end: at acts, at closes and reopenings, at the ends. */
  private List<Instant> cuts() {
    Span whole = clock.ledger().whole();
    Stream<Instant> closed =
        clock.ledger().segments().stream()
            .filter(segment -> segment.holder() == Holder.DONE)
            .map(Segment::span)
            .flatMap(span -> Stream.of(span.fromInclusive(), span.toExclusive()));
    return Stream.of(
            acts.keySet().stream().filter(whole::contains),
            closed,
            Stream.of(whole.fromInclusive(), whole.toExclusive()))
        .flatMap(instants -> instants)
        .sorted()
        .distinct()
        .toList();
  }

  private boolean isOpenAt(Instant instant) {
    return clock.ledger().segments().stream()
        .filter(segment -> segment.span().contains(instant))
        .noneMatch(segment -> segment.holder() == Holder.DONE);
  }

  private static boolean isLonger(Instant from, Instant to, Span longest) {
    return Duration.between(from, to).compareTo(longest.length()) > 0;
  }

  private Silence silence(Span span) {
    Map<Holder, Elapsed> byHolder = clock.byHolder(span);
    Holder with =
        byHolder.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.comparing(Elapsed::calendar)))
            .map(Map.Entry::getKey)
            .orElse(Holder.UNKNOWN);
    boolean running =
        clock.ledger().open() && span.toExclusive().equals(clock.ledger().whole().toExclusive());
    return new Silence(clock.within(span), with, running, ends(span));
  }

  private List<String> ends(Span span) {
    return Stream.of(acts.get(span.fromInclusive()), acts.get(span.toExclusive()))
        .filter(Silences::isThere)
        .toList();
  }

  private static boolean isThere(@Nullable String id) {
    return id != null;
  }
}
