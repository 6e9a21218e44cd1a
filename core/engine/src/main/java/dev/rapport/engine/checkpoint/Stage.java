package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;
import dev.rapport.engine.checkpoint.Wanted.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several acts that has to be done, in answer to the stage before it where there is one.
 *
 * @param any the acts, one of which is enough; the first says how long they are waited for
 * @param missed what to say when it is too late
 * @param awaited what to say while there is time
 */
public record Stage(List<Wanted> any, String missed, String awaited) {
  public Stage {
    any = List.copyOf(any);
    if (any.isEmpty()) {
      throw new IllegalArgumentException("a stage without an act");
    }
  }

  /** A stage of one act. */
  public static Stage of(Wanted act, String missed, String awaited) {
    return new Stage(List.of(act), missed, awaited);
  }

  boolean isDoneBy(Scene scene, int place, @Nullable Integer previous) {
    return any.stream().anyMatch(act -> act.match(scene, place, previous) == Match.YES);
  }

  boolean isDoneAtAnyTimeBy(Scene scene, int place, @Nullable Integer previous) {
    return any.stream().anyMatch(act -> act.matchAtAnyTime(scene, place, previous) == Match.YES);
  }

  /** Whether it is only known to be done because a text was read. */
  boolean isByText(Scene scene, int place, @Nullable Integer previous) {
    return any.stream()
        .filter(act -> act.match(scene, place, previous) == Match.YES)
        .allMatch(act -> act.act().isByText());
  }

  /** How it stands where nothing did it. */
  Finding lacking(Scene scene, @Nullable Integer previous) {
    if (mayBeDone(scene, previous)) {
      return Finding.of(
          State.UNSEEN, "somebody did what is looked for, but who that was cannot be seen");
    }
    return switch (any.get(0).when().state(scene, previous)) {
      case OPEN -> Finding.of(State.AWAITED, awaited);
      case OVER -> Finding.of(State.MISSED, missed);
      case NEVER -> Finding.of(State.NOT_NEEDED, "closed before its moment came");
    };
  }

  private boolean mayBeDone(Scene scene, @Nullable Integer previous) {
    for (int i = 0; i < scene.steps().size(); i++) {
      for (Wanted act : any) {
        if (act.match(scene, i, previous) == Match.UNSEEN) {
          return true;
        }
      }
    }
    return false;
  }
}
