package dev.rapport.engine.checkpoint;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an act counts. Bounds are left open where they are null.
 *
 * @param after it comes after this moment; where an act answers another one, it comes after that
 *     one too
 * @param before it comes before this moment
 * @param within it takes no longer than this: from {@code after}, or from the act that it answers,
 *     or from the creation
 */
public record Window(@Nullable Moment after, @Nullable Moment before, @Nullable Limit within) {
  /** At any time. */
  public static final Window ANY = new Window(null, null, null);

  /** How a window stands at as-of, where nothing was found in it. */
  enum State {
    /** It may still be done. */
    OPEN,
    /** It is too late. */
    OVER,
    /** It could never have been done: the ticket ended before the moment came. */
    NEVER
  }

  /** Before this moment. */
  public static Window before(Moment moment) {
    return new Window(null, moment, null);
  }

  /** After this moment, and no later than that. */
  public static Window after(Moment moment, @Nullable Limit within) {
    return new Window(moment, null, within);
  }

  /** No later than this. */
  public static Window within(Limit limit) {
    return new Window(null, null, limit);
  }

  /**
   * Whether a step lies in it.
   *
   * @param place the number of the step
   * @param previous the number of the step that it answers; null where it answers none
   */
  boolean contains(Scene scene, int place, @Nullable Integer previous) {
    if (previous != null && place <= previous) {
      return false;
    }
    Mark end = before == null ? null : scene.at(before).orElse(null);
    return isBegunAt(scene, place)
        && (end == null || end.comesAfter(place))
        && !isTooLate(scene, scene.step(place).at(), previous);
  }

  /** How it stands at as-of. */
  State state(Scene scene, @Nullable Integer previous) {
    Optional<Mark> begin = after == null ? Optional.of(scene.mark(0)) : scene.at(after);
    if (begin.isEmpty()) {
      return scene.open() ? State.OPEN : State.NEVER;
    }
    if (isTooLate(scene, scene.asOf(), previous)) {
      return State.OVER;
    }
    if (before == null) {
      return scene.open() || within != null ? State.OPEN : State.OVER;
    }
    return scene
        .at(before)
        .map(end -> end.at().isAfter(scene.asOf()) ? State.OPEN : State.OVER)
        .orElse(scene.open() ? State.OPEN : State.NEVER);
  }

  private boolean isBegunAt(Scene scene, int place) {
    return after == null || scene.at(after).filter(begin -> begin.comesBefore(place)).isPresent();
  }

  private boolean isTooLate(Scene scene, Instant when, @Nullable Integer previous) {
    return within != null
        && within.isExceeded(start(scene, previous), when, scene.grounds().calendars());
  }

  private Instant start(Scene scene, @Nullable Integer previous) {
    Moment from = after == null ? Moment.CREATION : after;
    return previous == null
        ? scene.at(from).map(Mark::at).orElse(scene.step(0).at())
        : scene.step(previous).at();
  }
}
