package dev.rapport.engine.involvement;

import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.Side;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The two-sided mirror: each figure made from acts, once for IT and once for the requester's side,
 * by one and the same rule. Who exchanges the sides of all people exchanges the two faces exactly.
 *
 * @param it what IT did
 * @param requester what the requester's side did
 */
public record Mirror(Face it, Face requester) {
  /**
   * What one side did.
   *
   * @param acts recorded updates
   * @param people different people who acted
   * @param answers from the first public comment that the other side left unanswered, or from its
   *     opening of the ticket, to this side's next public comment; one span for each answer
   * @param firstWords length in words of this side's first public comment; empty without any
   * @param reopens acts that took the ticket back out of Resolved or Closed
   * @param reassignments acts that took it from a group or a person that had it
   * @param accounts what the side wrote down of the matter itself: as a rule the first report is
   *     the requester's, and the resolution note is IT's
   */
  public record Face(
      int acts,
      int people,
      List<Span> answers,
      OptionalInt firstWords,
      int reopens,
      int reassignments,
      List<Account> accounts) {
    public Face {
      accounts = List.copyOf(accounts);
      answers = List.copyOf(answers);
    }
  }

  /**
   * Draws both faces from a ticket's life.
   *
   * @param reopens ids of the events that reopened it
   * @param reassignments ids of the events that took it from a group or a person
   * @param accounts what was written down of the matter itself, by side
   */
  public static Mirror of(
      Timeline timeline,
      Set<String> reopens,
      Set<String> reassignments,
      Map<Side, List<Account>> accounts) {
    List<Act> acts = Act.of(timeline);
    return new Mirror(
        face(acts, Side.IT, Side.REQUESTER, reopens, reassignments, accounts),
        face(acts, Side.REQUESTER, Side.IT, reopens, reassignments, accounts));
  }

  /** The same with the sides exchanged. */
  public Mirror exchanged() {
    return new Mirror(requester, it);
  }

  private static Face face(
      List<Act> acts,
      Side side,
      Side other,
      Set<String> reopens,
      Set<String> reassignments,
      Map<Side, List<Account>> accounts) {
    List<Act> own = acts.stream().filter(act -> act.side() == side).toList();
    return new Face(
        own.size(),
        (int) own.stream().map(Act::person).distinct().count(),
        answers(acts, side, other),
        own.stream()
            .map(Act::publicWords)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty()),
        among(own, reopens),
        among(own, reassignments),
        accounts.getOrDefault(side, List.of()));
  }

  private static List<Span> answers(List<Act> acts, Side side, Side other) {
    List<Span> answers = new ArrayList<>();
    Instant asked = null;
    for (Act act : acts) {
      boolean speaks = act.publicWords().isPresent();
      if (act.side() == other && (speaks || act.opens()) && asked == null) {
        asked = act.at();
      } else if (act.side() == side && speaks && asked != null) {
        answers.add(new Span(asked, act.at()));
        asked = null;
      }
    }
    return answers;
  }

  private static int among(List<Act> acts, Set<String> events) {
    return (int) acts.stream().filter(act -> act.isAmong(events)).count();
  }
}
