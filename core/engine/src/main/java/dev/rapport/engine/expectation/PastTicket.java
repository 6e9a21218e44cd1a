package dev.rapport.engine.expectation;

import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import dev.rapport.model.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's way to what it waited for, with the instants at which each step became known, so that
 * history can be replayed without looking ahead.
 *
 * @param subject what it is about
 * @param opened when the wait began
 * @param reached when what it waited for came to stay; null where it has not
 * @param closed when it was closed without; null where it is open or has reached it
 * @param undone earlier times at which it seemed to have come, in order
 */
public record PastTicket(
    Subject subject,
    Instant opened,
    @Nullable Instant reached,
    @Nullable Instant closed,
    List<Undone> undone) {
  public PastTicket {
    undone = List.copyOf(undone);
  }

  /** A ticket's way to its first response. */
  static PastTicket ofResponse(TicketInsight insight) {
    return of(insight, insight.waits().timeToFirstResponse(), List.of());
  }

  /** A ticket's way to its resolution. */
  static PastTicket ofResolution(TicketInsight insight) {
    List<Undone> undone =
        insight.waits().takenBack().stream()
            .map(stood -> new Undone(stood.fromInclusive(), stood.toExclusive()))
            .toList();
    return of(insight, insight.waits().timeToResolution(), undone);
  }

  private static PastTicket of(TicketInsight insight, Measure wait, List<Undone> undone) {
    Instant opened = insight.ledger().whole().fromInclusive();
    Instant end = opened.plus(wait.elapsed().calendar());
    return new PastTicket(
        Subject.of(insight.ticket()),
        opened,
        wait.outcome() == Outcome.REACHED ? end : null,
        wait.outcome() == Outcome.CLOSED_WITHOUT ? end : null,
        undone);
  }

  /**
   * A resolution that was taken back.
   *
   * @param reached when it seemed done
   * @param undone when it was reopened
   */
  public record Undone(Instant reached, Instant undone) {
    boolean stoodAt(Instant then) {
      return !reached.isAfter(then) && undone.isAfter(then);
    }
  }

  /** The same with the one copy of its subject, so that week after week is grouped fast. */
  PastTicket sharing(Map<Subject, Subject> subjects) {
    Subject shared = subjects.computeIfAbsent(subject, any -> any);
    return new PastTicket(shared, opened, reached, closed, undone);
  }

  /** When it had been reached, as it seemed at that moment; empty where it had not. */
  Optional<Instant> reachedAsOf(Instant then) {
    if (reached != null && !reached.isAfter(then)) {
      return Optional.of(reached);
    }
    return undone.stream().filter(one -> one.stoodAt(then)).map(Undone::reached).findFirst();
  }

  /** The wait as it was known at a moment after the opening. */
  PastWait asOf(Instant then, WorkCalendar clock) {
    Optional<Instant> end = reachedAsOf(then);
    Instant givenUp = closed == null || closed.isAfter(then) ? then : closed;
    Span waited = Span.between(opened, end.orElse(givenUp));
    return new PastWait(subject, opened, Elapsed.of(waited, clock), end.isPresent());
  }

  /** Whether what is known of it at that moment will not change any more. */
  boolean isSettled(Instant then) {
    Instant end = reached == null ? closed : reached;
    return end != null && !end.isAfter(then);
  }

  /** Whether it was closed without what it waited for, as known at that moment. */
  boolean gaveUp(Instant then) {
    return reachedAsOf(then).isEmpty() && closed != null && !closed.isAfter(then);
  }
}
