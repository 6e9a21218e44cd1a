package dev.rapport.servicenow;

import dev.rapport.model.ActorId;
import dev.rapport.model.History.Completeness;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Plan;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.servicenow.table.HostTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a task is due, and when a change is planned to begin: as it was set and moved. */
final class Milestones {
  static final String DUE = "due_date";

  /** The planned start of a change request; other tasks have no such column. */
  static final String START = "start_date";

  private static final String MIDNIGHT = " 00:00:00";

  private Milestones() {}

  /**
   * What was set, moved and taken away. A value that is no time counts as none. Where changes could
   * not be read, nobody knows when the value of now was set, so that it is left out.
   *
   * @param maker who made the record; see {@link ColumnStory#of} for the rest
   */
  static List<TicketEvent> events(
      TaskDocument task, Instant born, Instant updated, @Nullable ActorId maker) {
    return Stream.of(DUE, START)
        .filter(column -> isDated(task, column))
        .flatMap(
            column ->
                ColumnStory.of(task, column, born, updated, maker).stream()
                    .filter(turn -> !Objects.equals(time(turn.from()), time(turn.to())))
                    .map(eventOf(column)))
        .toList();
  }

  private static boolean isDated(TaskDocument task, String column) {
    return task.history().completeness() != Completeness.PARTIAL
        || task.audit().stream().anyMatch(row -> row.field().equals(column));
  }

  private static Function<ColumnStory.Turn, TicketEvent> eventOf(String column) {
    return column.equals(DUE)
        ? turn -> new DueDateChanged(turn.stamp(), time(turn.from()), time(turn.to()))
        : turn -> new PlanChanged(turn.stamp(), Plan.START, text(turn.from()), text(turn.to()));
  }

  private static @Nullable String text(String value) {
    Instant time = time(value);
    return time == null ? null : time.toString();
  }

  /** Some instances make a date of a column that is a time elsewhere: the start of its day, UTC. */
  private static @Nullable Instant time(String value) {
    return HostTime.parse(value).or(() -> HostTime.parse(value + MIDNIGHT)).orElse(null);
  }
}
