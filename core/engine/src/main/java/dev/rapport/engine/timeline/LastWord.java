package dev.rapport.engine.timeline;

import dev.rapport.engine.holder.Decision;
import dev.rapport.model.ActorId;
import dev.rapport.model.Holder;
import dev.rapport.model.Side;
import dev.rapport.model.TextFacts;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.Visibility;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turn by the last word (MEASURES): a question of IT, asked in public while IT was active, makes it
 * the requester's turn until that side acts or the ticket moves. It does not revive.
 */
final class LastWord {
  private static final Decision REQUESTER = new Decision(Holder.REQUESTER, "last-word");

  private final boolean on;
  private final Set<String> requesters;
  private boolean asked;

  private LastWord(boolean on, Set<String> requesters) {
    this.on = on;
    this.requesters = requesters;
  }

  static LastWord off() {
    return new LastWord(false, Set.of());
  }

  static LastWord of(Ticket ticket) {
    return new LastWord(
        true,
        ticket.requesters().stream().map(ActorId::id).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whose turn it is after the event, given what the ticket's state alone says. */
  Decision decide(TicketEvent event, Side side, Decision byState, boolean moved) {
    if (on) {
      asked = !moved && (asked ? !isAnswer(event, side) : isQuestion(event, side));
    }
    return asked && byState.holder() == Holder.IT_ACTIVE ? REQUESTER : byState;
  }

  /** A public comment, an edit or a transition of the requester's side; not a note among IT. */
  private static boolean isAnswer(TicketEvent event, Side side) {
    boolean internal = event instanceof Commented e && e.visibility() == Visibility.INTERNAL;
    return side == Side.REQUESTER && !internal;
  }

  private boolean isQuestion(TicketEvent event, Side side) {
    return side == Side.IT
        && event instanceof Commented e
        && e.visibility() == Visibility.PUBLIC
        && asksThem(e.facts());
  }

  private boolean asksThem(TextFacts facts) {
    return facts.question() || facts.mentions().stream().anyMatch(requesters::contains);
  }
}
