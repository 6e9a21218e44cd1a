package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;
import dev.rapport.engine.checkpoint.Wanted.Match;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent.DueDateChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Every due date that is set or moved is told to the other side in public, soon and well ahead. A
 * date that the requester's side gives with the ticket itself is told by that; one that is moved
 * again before it had to be told need not be.
 *
 * @param soon how soon
 * @param daysAhead so many days, 24x7, before the date
 */
public record Announced(Limit soon, int daysAhead) implements Need {
  private static final Wanted WORD = Wanted.of(Act.COMMENT, Who.ANYBODY, Window.ANY).inPublic();

  @Override
  public Finding look(Scene scene) {
    List<Integer> rests = new ArrayList<>();
    for (int i = 0; i < scene.steps().size(); i++) {
      Step step = scene.step(i);
      if (step.event() instanceof DueDateChanged set && set.to() != null) {
        Finding told = told(scene, i, set.to());
        if (told.state() != State.MET) {
          return told.with(List.of(i));
        }
        rests.add(i);
        rests.addAll(told.places());
      }
    }
    return rests.isEmpty()
        ? Finding.of(State.NOT_NEEDED, "no due date was set")
        : Finding.met(rests.stream().sorted().distinct().toList(), false);
  }

  private Finding told(Scene scene, int set, Instant due) {
    if (isGivenWithTheTicket(scene, set)) {
      return ahead(scene.step(set).at(), due, set);
    }
    for (int i = set + 1; i < scene.steps().size(); i++) {
      Step step = scene.step(i);
      boolean late = isLate(scene, set, step.at());
      if (!late && step.event() instanceof DueDateChanged) {
        return Finding.met(List.of(), false);
      }
      if (!late && isTold(scene, i, scene.step(set).side())) {
        return ahead(step.at(), due, i);
      }
    }
    return isLate(scene, set, scene.asOf())
        ? Finding.of(State.MISSED, "the due date was not told to the other side within " + soon)
        : Finding.of(State.AWAITED, "a due date was set: a public comment tells the other side");
  }

  /** Whether a comment tells the side that did not set the date; a bot's date is IT's to tell. */
  private static boolean isTold(Scene scene, int place, Side setBy) {
    Side teller = setBy == Side.REQUESTER ? Side.REQUESTER : Side.IT;
    return WORD.match(scene, place, null) == Match.YES && scene.step(place).side() == teller;
  }

  private Finding ahead(Instant told, Instant due, int place) {
    return told.plus(Duration.ofDays(daysAhead)).isAfter(due)
        ? Finding.of(
            State.MISSED, "the due date was told less than %d days ahead".formatted(daysAhead))
        : Finding.met(List.of(place), false);
  }

  private boolean isLate(Scene scene, int set, Instant when) {
    return soon.isExceeded(scene.step(set).at(), when, scene.grounds().calendars());
  }

  private static boolean isGivenWithTheTicket(Scene scene, int set) {
    return scene.step(set).side() == Side.REQUESTER
        && scene.step(set).at().equals(scene.step(0).at());
  }
}
