package dev.rapport.engine.timeline;

import dev.rapport.engine.holder.Decision;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.holder.TicketState;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.History;
import dev.rapport.model.Side;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketHistory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Folds a ticket's events into its {@link Timeline}. */
public final class Timelines {
  private static final Comparator<TicketEvent> BIRTH_FIRST =
      Comparator.comparing((TicketEvent event) -> !(event instanceof Created))
          .thenComparing(TicketEvent.CHRONOLOGICAL);

  private final HolderPolicy policy;
  private final Sides sides;

  public Timelines(HolderPolicy policy, Sides sides) {
    this.policy = policy;
    this.sides = sides;
  }

  /**
   * The timeline up to and including as-of; later events are dropped, and an event that is dated
   * before the creation counts as at the creation. Empty where the ticket was created after as-of.
   */
  public Optional<Timeline> of(TicketHistory history, Instant asOf) {
    Instant end = asOf.truncatedTo(ChronoUnit.SECONDS);
    Instant from = history.ticket().createdAt().truncatedTo(ChronoUnit.SECONDS);
    return from.isAfter(end) ? Optional.empty() : Optional.of(fold(history, from, end));
  }

  private Timeline fold(TicketHistory history, Instant from, Instant end) {
    Fold fold = new Fold(history.ticket(), from);
    List<TicketEvent> readings = new ArrayList<>();
    history.events().stream()
        .filter(event -> event instanceof Created || !event.stamp().at().isAfter(end))
        .sorted(BIRTH_FIRST)
        .forEach(event -> fold.add(event, readings));
    History rests = fold.contradicted ? history.history().inconsistent() : history.history();
    return new Timeline(history.ticket(), from, end, fold.steps, readings, rests);
  }

  /** The state of the fold; it lives for one ticket. */
  private final class Fold {
    private final Ticket ticket;
    private final Instant from;
    private final LastWord lastWord;
    private final List<Step> steps = new ArrayList<>();
    private TicketState state = TicketState.NOTHING;
    private Decision turn = Decision.UNKNOWN;
    private boolean contradicted;

    Fold(Ticket ticket, Instant from) {
      this.ticket = ticket;
      this.from = from;
      this.lastWord = policy.map().lastWord() ? LastWord.of(ticket) : LastWord.off();
    }

    void add(TicketEvent event, List<TicketEvent> readings) {
      if (event.isReading()) {
        readings.add(event);
      } else {
        add(event);
      }
    }

    private void add(TicketEvent event) {
      if (isRepeated(event)) {
        return;
      }
      contradicted |= state.isContradictedBy(event);
      TicketState next = state.after(event);
      Decision decision = policy.decide(ticket, next);
      Side side = sides.sideOf(ticket, event.stamp());
      Decision now = lastWord.decide(event, side, decision, !next.equals(state));
      steps.add(new Step(event, at(event), side, state, next, turn, now));
      state = next;
      turn = now;
    }

    private Instant at(TicketEvent event) {
      boolean early = event instanceof Created || event.stamp().at().isBefore(from);
      return early ? from : event.stamp().at();
    }

    private boolean isRepeated(TicketEvent event) {
      return !steps.isEmpty() && steps.get(steps.size() - 1).event().equals(event);
    }
  }
}
