package dev.rapport.engine.timeline;

import dev.rapport.model.History;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to one ticket up to as-of, event by event, with the state before and after each.
 *
 * @param ticket the ticket
 * @param from its creation, to the second
 * @param asOf the moment at which we look, to the second; not before {@code from}
 * @param steps in chronological order, the birth first
 * @param readings what the host holds beside it up to as-of, in chronological order: facts of the
 *     ticket's own texts and the host's own clocks
 * @param history what it rests on; inconsistent where an event does not start from the state that
 *     it found
 */
public record Timeline(
    Ticket ticket,
    Instant from,
    Instant asOf,
    List<Step> steps,
    List<TicketEvent> readings,
    History history) {
  public Timeline {
    steps = List.copyOf(steps);
    readings = List.copyOf(readings);
  }

  /** The steps of one recorded update together: they share the instant and the host's order. */
  public List<List<Step>> updates() {
    List<List<Step>> updates = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= steps.size(); i++) {
      if (i == steps.size() || !sameUpdate(steps.get(start), steps.get(i))) {
        updates.add(steps.subList(start, i));
        start = i;
      }
    }
    return updates;
  }

  /** The same, with the ticket's key before every cited event. */
  Timeline citedWithKey() {
    List<Step> cited = steps.stream().map(step -> step.citedWith(ticket.key())).toList();
    return new Timeline(ticket, from, asOf, cited, readings, history);
  }

  /** The same, looked at when the last of its steps happened. */
  public Timeline atItsLastStep() {
    return new Timeline(ticket, from, steps.get(steps.size() - 1).at(), steps, readings, history);
  }

  /** The same without internal comments. */
  public Timeline inPublic() {
    List<Step> open =
        steps.stream()
            .filter(
                step ->
                    !(step.event() instanceof Commented comment)
                        || comment.visibility() == Visibility.PUBLIC)
            .toList();
    return new Timeline(ticket, from, asOf, open, readings, history);
  }

  private static boolean sameUpdate(Step one, Step other) {
    return one.event().stamp().at().equals(other.event().stamp().at())
        && one.event().stamp().order() == other.event().stamp().order();
  }
}
