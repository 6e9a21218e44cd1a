package dev.rapport.engine.checkpoint;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When work was promised (MEASURES, "Checkpoints"): the earliest of a due date set by IT, or moved
 * after creation; fix version or planned start set; approval granted; first move into a status in
 * which work is in progress. On two tickets that are one, whichever of them had it first.
 *
 * @param at when
 * @param cause by what
 * @param event the event, as receipts cite it
 */
public record Commitment(Instant at, Cause cause, String event) {
  /** By what work is promised. */
  public enum Cause {
    DUE_DATE,
    PLAN,
    APPROVAL,
    START;

    /** The name in JSON: lower case with dashes. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The commitment of a ticket; empty where nothing was promised yet. */
  public static Optional<Commitment> of(TicketInsight insight) {
    List<Step> steps = insight.acts().steps();
    OptionalInt place = place(steps);
    return place.isPresent() ? Optional.of(of(steps.get(place.getAsInt()))) : Optional.empty();
  }

  /** The number of the step that made it. */
  static OptionalInt place(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (cause(steps.get(i)) != null) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static Commitment of(Step step) {
    Cause cause = cause(step);
    return new Commitment(step.at(), cause == null ? Cause.START : cause, step.id());
  }

  private static @Nullable Cause cause(Step step) {
    if (step.event().stamp().ours()) {
      return null;
    }
    if (Steps.isDatePromised(step)) {
      return Cause.DUE_DATE;
    } else if (Steps.isPlanned(step)) {
      return Cause.PLAN;
    } else if (Steps.isGrant(step)) {
      return Cause.APPROVAL;
    }
    return Steps.isStart(step) ? Cause.START : null;
  }
}
