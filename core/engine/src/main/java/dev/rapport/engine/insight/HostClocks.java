package dev.rapport.engine.insight;

import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Holder;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the host's own clocks with our figures. */
record HostClocks(LedgerClock clock, Measure firstResponse, Measure resolution) {
  private static final Duration SAME = Duration.ofMinutes(1);
  private static final Set<Holder> REQUESTER = Set.of(Holder.REQUESTER);
  private static final Set<Holder> OUTSIDE =
      Set.of(Holder.REQUESTER, Holder.VENDOR, Holder.UNCONFIRMED, Holder.DONE);
  private static final Set<Holder> HOLD =
      Set.of(Holder.REQUESTER, Holder.VENDOR, Holder.UNCONFIRMED, Holder.DONE, Holder.IT_HOLD);

  /** Ways to read our ledger as the host might, the plainest first. */
  private static final List<Reading> READINGS = readings();

  /** All clocks of the timeline, in the order in which they started. */
  static List<HostClock> of(Timeline timeline, Waits waits, LedgerClock clock) {
    HostClocks compared =
        new HostClocks(clock, waits.timeToFirstResponse(), waits.timeToResolution());
    List<HostClock> clocks = new ArrayList<>();
    for (TicketEvent reading : timeline.readings()) {
      if (reading instanceof ClockMeasured measured) {
        clocks.add(compared.with(measured));
      }
    }
    return clocks;
  }

  private HostClock with(ClockMeasured theirs) {
    Measure ours =
        switch (theirs.goal()) {
          case FIRST_RESPONSE -> firstResponse;
          case RESOLUTION -> resolution;
          case OTHER -> null;
        };
    return new HostClock(
        theirs.name(),
        theirs.goal(),
        theirs.elapsed(),
        ours == null ? null : ours.elapsed(),
        theirs.running(),
        theirs.breached(),
        reasons(theirs, ours),
        theirs.stamp().id());
  }

  private List<Reason> reasons(ClockMeasured theirs, @Nullable Measure ours) {
    if (ours == null) {
      return List.of(Reason.NO_COUNTERPART);
    }
    if (theirs.running()) {
      return List.of(Reason.STILL_RUNNING);
    }
    if (ours.outcome() == Outcome.OPEN) {
      return List.of(Reason.ENDED_OTHERWISE);
    }
    Instant opened = clock.ledger().whole().fromInclusive();
    Instant start = isSame(opened, theirs.stamp().at()) ? opened : theirs.stamp().at();
    Span span = Span.between(start, opened.plus(ours.elapsed().calendar()));
    List<Reason> reasons = new ArrayList<>();
    if (start.isAfter(opened)) {
      reasons.add(Reason.STARTED_LATER);
    }
    READINGS.stream()
        .filter(reading -> isSame(reading.of(clock, span), theirs.elapsed()))
        .findFirst()
        .ifPresentOrElse(
            reading -> reasons.addAll(reading.reasons()), () -> reasons.add(Reason.OTHER_RULES));
    return reasons;
  }

  private static boolean isSame(Instant one, Instant other) {
    return isSame(Duration.between(one, other), Duration.ZERO);
  }

  private static boolean isSame(Duration one, Duration other) {
    return one.minus(other).abs().compareTo(SAME) <= 0;
  }

  /**
   * One way to read our ledger.
   *
   * @param aroundTheClock by calendar time, not by the holders' work calendars
   * @param paused whose turns are left out
   * @param reasons what it stands for; none for our own way
   */
  private record Reading(boolean aroundTheClock, Set<Holder> paused, List<Reason> reasons) {
    Duration of(LedgerClock clock, Span span) {
      Elapsed time =
          clock.ledger().segments().stream()
              .filter(segment -> !paused.contains(segment.holder()))
              .map(segment -> clock.within(segment, span))
              .reduce(Elapsed.ZERO, Elapsed::plus);
      return aroundTheClock ? time.calendar() : time.business();
    }
  }

  private static List<Reading> readings() {
    Map<Reason, Set<Holder>> pauses = new EnumMap<>(Reason.class);
    pauses.put(Reason.PAUSED_FOR_REQUESTER, REQUESTER);
    pauses.put(Reason.PAUSED_OUTSIDE_IT, OUTSIDE);
    pauses.put(Reason.PAUSED_ON_HOLD, HOLD);
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(false, Set.of(), List.of()));
    readings.add(new Reading(true, Set.of(), List.of(Reason.AROUND_THE_CLOCK)));
    pauses.forEach((why, paused) -> readings.add(new Reading(false, paused, List.of(why))));
    pauses.forEach(
        (why, paused) ->
            readings.add(new Reading(true, paused, List.of(Reason.AROUND_THE_CLOCK, why))));
    return List.copyOf(readings);
  }
}
