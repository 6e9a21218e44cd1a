package dev.rapport.engine.insight;

import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.GroupChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.Visibility;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The waits that end with the first act of a kind: first response and first touch. */
record Firsts(Timeline timeline, LedgerClock clock) {
  /** To the first public comment by a person of IT who did not open the ticket. */
  Measure response() {
    ActorId author = author();
    return first(
        step ->
            step.event() instanceof Commented comment
                && comment.visibility() == Visibility.PUBLIC
                && !Objects.equals(comment.stamp().actor(), author));
  }

  /** To the first assignment, status change, comment or work note by a person of IT. */
  Measure touch() {
    return first(step -> isTouch(step.event()));
  }

  private Measure first(Predicate<Step> wanted) {
    var end = clock.ledger().whole().toExclusive();
    return timeline.steps().stream()
        .filter(step -> step.side() == Side.IT && !step.at().isAfter(end))
        .filter(wanted)
        .findFirst()
        .map(step -> reached(step))
        .orElseGet(() -> inVain(clock));
  }

  private Measure reached(Step step) {
    return new Measure(clock.until(step.at()), Outcome.REACHED, List.of(step.id()));
  }

  /** Waited for from the creation to the end of the ledger, and it did not come. */
  static Measure inVain(LedgerClock clock) {
    Outcome outcome = clock.ledger().open() ? Outcome.OPEN : Outcome.CLOSED_WITHOUT;
    return new Measure(clock.until(clock.ledger().whole().toExclusive()), outcome, List.of());
  }

  private static boolean isTouch(TicketEvent event) {
    return event instanceof AssigneeChanged
        || event instanceof GroupChanged
        || event instanceof StatusChanged
        || event instanceof Commented;
  }

  private @Nullable ActorId author() {
    TicketEvent birth = timeline.steps().get(0).event();
    return birth instanceof Created ? birth.stamp().actor() : null;
  }
}
