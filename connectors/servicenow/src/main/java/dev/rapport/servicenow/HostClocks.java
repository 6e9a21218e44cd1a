package dev.rapport.servicenow;

import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The clocks that the host ran for its own service levels, as they stood when the task was read. A
 * clock that was cancelled measured nothing; one without a beginning or a reading says nothing.
 */
final class HostClocks {
  private static final String PAUSED = "paused";
  private static final String CANCELLED = "cancelled";

  private HostClocks() {}

  static List<TicketEvent> events(TaskDocument task) {
    return task.companions().of(Companion.CLOCKS).stream()
        .filter(row -> !row.text("stage").equals(CANCELLED))
        .flatMap(row -> clock(row).stream())
        .toList();
  }

  private static Optional<TicketEvent> clock(Row row) {
    Optional<Duration> elapsed = elapsed(row);
    return HostTime.parse(row.text("start_time"))
        .flatMap(start -> elapsed.map(length -> clock(row, start, length)));
  }

  private static TicketEvent clock(Row row, Instant start, Duration elapsed) {
    return new ClockMeasured(
        Stamp.of("sla:" + row.sysId(), start, Long.MIN_VALUE + 1, null),
        row.find("sla.name").orElse(row.text("sla")),
        goal(row.text("sla.target")),
        elapsed,
        row.text("end_time").isEmpty() && !row.text("stage").equals(PAUSED),
        row.text("has_breached").equals("true"));
  }

  /** By what the definition says it is for, never by its name. */
  private static Goal goal(String target) {
    return switch (target) {
      case "response" -> Goal.FIRST_RESPONSE;
      case "resolution" -> Goal.RESOLUTION;
      default -> Goal.OTHER;
    };
  }

  /**
   * Time inside the clock's own schedule, pauses left out; where it has none, around the clock. The
   * host writes a duration as the time at which it ends if it begins with 1970, UTC.
   */
  private static Optional<Duration> elapsed(Row row) {
    return row.find("business_duration")
        .or(() -> row.find("duration"))
        .flatMap(HostTime::parse)
        .map(end -> Duration.between(Instant.EPOCH, end))
        .filter(length -> !length.isNegative());
  }
}
