package dev.rapport.engine.checkpoint;

import dev.rapport.engine.timeline.Step;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Edited;
import dev.rapport.model.TicketEvent.PlanChanged;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What makes something outdated that was said before it. */
public enum Change {
  /** Title, description or acceptance criteria were edited. */
  SCOPE,
  /** A due date, a release or a planned start was moved or taken away. */
  DATE,
  /** A new goal was stated. */
  GOAL;

  private static final Names SCOPE_FIELDS =
      Names.of("/^(summary|title|short.?description|description|scope|acceptance.?criteria)$/");

  /** The name in configuration: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The change with this {@link #id()}.
   *
   * @throws IllegalArgumentException naming all of them, when there is none
   */
  public static Change of(String id) {
    return Arrays.stream(values())
        .filter(change -> change.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such change: "
                        + id
                        + "; one of "
                        + Arrays.stream(values())
                            .map(Change::id)
                            .collect(Collectors.joining(", "))));
  }

  /** Whether the step is one. */
  boolean isIn(Step step) {
    TicketEvent event = step.event();
    if (event.stamp().ours()) {
      return false;
    }
    return switch (this) {
      case SCOPE -> event instanceof Edited edit && SCOPE_FIELDS.hasAny(edit.fields());
      case DATE -> isMoved(event);
      case GOAL ->
          event instanceof Commented comment
              && comment.facts().commands().stream().anyMatch(one -> one.name().equals("goal"));
    };
  }

  private static boolean isMoved(TicketEvent event) {
    return event instanceof DueDateChanged due
        ? due.from() != null
        : event instanceof PlanChanged plan && plan.from() != null;
  }
}
