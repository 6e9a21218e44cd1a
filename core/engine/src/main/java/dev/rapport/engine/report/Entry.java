package dev.rapport.engine.report;

import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.insight.Presence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case on its way into the rows of a report: each part goes to the row of the group that had
 * the ticket then, and to the total.
 */
final class Entry {
  private final Rows rows;
  private final @Nullable Span period;
  private final Case one;
  private final TicketInsight insight;
  private final LedgerClock clock;

  /** The rows that have something of it inside the period. */
  private final Set<Tally> involved = new HashSet<>();

  Entry(Rows rows, @Nullable Span period, Case one, LedgerClock clock) {
    this.rows = rows;
    this.period = period;
    this.one = one;
    this.insight = one.insight();
    this.clock = clock;
  }

  void enter() {
    time();
    involved.forEach(tally -> tally.touch(insight.ticket().key()));
    counts();
    cohort();
    thanks();
    insight.people().forEach(this::person);
  }

  private void time() {
    for (Segment segment : insight.ledger().segments()) {
      Elapsed part = clock.within(segment, period == null ? segment.span() : period);
      if (!part.equals(Elapsed.ZERO)) {
        for (Tally tally : tallies(segment.group())) {
          tally.time(segment.holder(), segment.rule(), part);
          involved.add(tally);
        }
      }
    }
  }

  private void counts() {
    Set<Tally> counting =
        insight
            .counts()
            .all()
            .flatMap(found -> tallies(found.group()).stream())
            .collect(Collectors.toSet());
    counting.forEach(tally -> tally.count(insight.counts(), found -> isCountedIn(tally, found)));
  }

  private boolean isCountedIn(Tally tally, Occurrence found) {
    return isInside(found.at()) && tallies(found.group()).contains(tally);
  }

  private void cohort() {
    if (isInside(insight.ledger().whole().fromInclusive())) {
      for (Tally tally : tallies(insight.ledger().turn().group())) {
        tally.cohort(one, clock);
        involved.add(tally);
      }
    }
  }

  private void thanks() {
    one.together().appreciation().stream()
        .filter(thanks -> isInside(thanks.at()))
        .forEach(
            thanks ->
                tallies(insight.ledger().groupAt(thanks.at()))
                    .forEach(tally -> tally.thanks(thanks)));
  }

  /** A requester stands beside every group, whenever it was. */
  private void person(Presence presence) {
    if (presence.side() == Side.REQUESTER) {
      person(presence, involved.stream());
    } else if (period == null || presence.isInside(period)) {
      person(presence, tallies(presence.group()).stream().filter(involved::contains));
    }
  }

  private static void person(Presence presence, Stream<Tally> tallies) {
    tallies.forEach(tally -> tally.person(presence.side(), presence.person()));
  }

  private List<Tally> tallies(@Nullable Named group) {
    return List.of(rows.of(insight.ticket(), group), rows.total());
  }

  private boolean isInside(Instant instant) {
    return period == null || period.contains(instant);
  }
}
