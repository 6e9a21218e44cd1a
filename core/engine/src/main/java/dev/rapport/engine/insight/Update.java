package dev.rapport.engine.insight;

import dev.rapport.engine.timeline.Step;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one recorded update did: from the state before its first step to the state after its last.
 *
 * @param steps its steps, at least one
 */
record Update(List<Step> steps) {
  Step first() {
    return steps.get(0);
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  boolean movesGroup() {
    return !Objects.equals(first().before().group(), last().after().group());
  }

  boolean movesPerson() {
    return !Objects.equals(first().before().assignee(), last().after().assignee());
  }

  /** Whether a group or a person that had the ticket has it no more. */
  boolean takesAway() {
    return (first().before().group() != null && movesGroup())
        || (first().before().assignee() != null && movesPerson());
  }

  boolean reopens() {
    return first().was().isFinished() && !last().now().isFinished();
  }

  /** The update as something to count, resting on its events of these kinds. */
  Occurrence as(Set<Class<?>> kinds) {
    List<String> events =
        steps.stream()
            .filter(step -> kinds.contains(step.event().getClass()))
            .map(Step::id)
            .toList();
    return new Occurrence(first().at(), first().before().group(), events);
  }
}
