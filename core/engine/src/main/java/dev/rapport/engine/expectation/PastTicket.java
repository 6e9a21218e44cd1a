package dev.rapport.engine.expectation;

import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import dev.rapport.model.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
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

  /** Whether it was closed without what it waited for, as known at that moment. */
  boolean gaveUp(Instant then) {
    return reachedAsOf(then).isEmpty() && closed != null && !closed.isAfter(then);
  }
}
