package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;
import dev.rapport.engine.checkpoint.Wanted.Match;
import dev.rapport.model.TicketEvent.Plan;
import dev.rapport.model.TicketEvent.PlanChanged;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So much time lies between the first public comment of IT and the moment at which the change takes
 * effect: the planned start as it stands, else the due date, else the beginning of the work.
 *
 * @param length at least so much
 */
public record Notice(Limit length) implements Need {
  private static final Wanted WORD = Wanted.of(Act.COMMENT, Who.IT, Window.ANY).inPublic();

  @Override
  public Finding look(Scene scene) {
    Instant effect = effect(scene).orElse(null);
    if (effect == null) {
      return scene.open()
          ? Finding.of(State.AWAITED, "not announced for a day yet; " + length + " ahead, please")
          : Finding.of(State.NOT_NEEDED, "closed before it took effect");
    }
    Integer word = firstWord(scene);
    if (word != null) {
      return isKept(scene, scene.step(word).at(), effect)
          ? Finding.met(List.of(word), false)
          : missed();
    }
    return isKept(scene, scene.asOf(), effect)
        ? Finding.of(State.AWAITED, "IT has not announced it yet; there is time")
        : missed();
  }

  private Finding missed() {
    return Finding.of(State.MISSED, "it was announced less than " + length + " ahead");
  }

  private boolean isKept(Scene scene, Instant announced, Instant effect) {
    Instant justBefore = announced.minusSeconds(1);
    return length.isExceeded(justBefore, effect, scene.grounds().calendars());
  }

  private static @Nullable Integer firstWord(Scene scene) {
    for (int i = 0; i < scene.steps().size(); i++) {
      if (WORD.match(scene, i, null) == Match.YES) {
        return i;
      }
    }
    return null;
  }

  private static Optional<Instant> effect(Scene scene) {
    String planned = null;
    for (var step : scene.steps()) {
      if (step.event() instanceof PlanChanged change && change.plan() == Plan.START) {
        planned = change.to();
      }
    }
    return instant(planned).or(scene::dueDate).or(() -> Moment.START.on(scene).map(Mark::at));
  }

  private static Optional<Instant> instant(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
