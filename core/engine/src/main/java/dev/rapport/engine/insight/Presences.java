package dev.rapport.engine.insight;

import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Step;
import dev.rapport.engine.timeline.Timeline;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.time.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people whom a ticket's figures speak of; bots and unknown accounts are none. */
final class Presences {
  private final Timeline timeline;
  private final Sides sides;
  private final Set<Presence> people = new HashSet<>();

  private Presences(Timeline timeline, Sides sides) {
    this.timeline = timeline;
    this.sides = sides;
  }

  static Set<Presence> of(Timeline timeline, Sides sides) {
    Presences found = new Presences(timeline, sides);
    Span life = new Span(timeline.from(), timeline.asOf());
    timeline.ticket().requesters().forEach(id -> found.add(id, null, life));
    List<Step> steps = timeline.steps();
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i + 1 == steps.size();
      found.add(
          steps.get(i),
          new Span(steps.get(i).at(), last ? timeline.asOf() : steps.get(i + 1).at()));
    }
    return found.people;
  }

  private void add(Step step, Span untilNext) {
    if (!step.event().stamp().ours()) {
      Span act = new Span(step.at(), step.at());
      add(step.event().stamp().actor(), step.before().group(), act);
    }
    add(step.after().assignee(), step.after().group(), untilNext);
  }

  private void add(@Nullable ActorId id, @Nullable Named group, Span span) {
    Side side = sides.sideOf(timeline.ticket(), id);
    if (id != null && side.isSomebody()) {
      people.add(new Presence(id, side, side == Side.REQUESTER ? null : group, span));
    }
  }
}
