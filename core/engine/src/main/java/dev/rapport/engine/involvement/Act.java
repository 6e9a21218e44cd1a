package dev.rapport.engine.involvement;

import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something a person of a known side did to a ticket. All changes of one recorded update are one
 * act; bots, our own writes and accounts that the host does not name do not act.
 *
 * @param person who
 * @param side on which side of this ticket
 * @param at when
 * @param group the group that had the ticket, if any, as the act found it
 * @param steps what was done, at least one step
 */
record Act(ActorId person, Side side, Instant at, @Nullable Named group, List<Step> steps) {
  /** The acts of a ticket's life, in order. */
  static List<Act> of(Timeline timeline) {
    return timeline.updates().stream().flatMap(Act::of).toList();
  }

  private static Stream<Act> of(List<Step> update) {
    Step first = update.get(0);
    ActorId person = first.event().stamp().actor();
    if (person == null || !first.side().isSomebody()) {
      return Stream.empty();
    }
    Named group = first.before().group() == null ? first.after().group() : first.before().group();
    return Stream.of(new Act(person, first.side(), first.at(), group, update));
  }

  /** The words of a public comment, where the act is one; 0 for an empty one. */
  OptionalInt publicWords() {
    return steps.stream()
        .map(Step::event)
        .filter(Commented.class::isInstance)
        .map(Commented.class::cast)
        .filter(comment -> comment.visibility() == Visibility.PUBLIC)
        .mapToInt(comment -> comment.facts().words())
        .findFirst();
  }

  /** Whether it brought the ticket into being. */
  boolean opens() {
    return steps.get(0).event() instanceof Created;
  }

  /** Whether one of its steps is recorded under one of these ids. */
  boolean isAmong(Set<String> events) {
    return steps.stream().anyMatch(step -> events.contains(step.id()));
  }
}
