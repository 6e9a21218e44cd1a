package dev.rapport.servicenow;

import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Rated;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What people answered to the questions of a survey about a task that ask for a point on a scale.
 * Scales begin anywhere on the host; here with 1. Questions without a scale, and answers off it,
 * are left out.
 */
final class Ratings {
  /** After everything else of its second. */
  private static final long LAST = Long.MAX_VALUE;

  private Ratings() {}

  static List<TicketEvent> events(TaskDocument task) {
    return task.companions().of(Companion.RATINGS).stream()
        .filter(row -> row.find("instance.state").orElse("complete").equals("complete"))
        .flatMap(row -> rated(task.legend(), row).stream())
        .toList();
  }

  private static Optional<TicketEvent> rated(Legend legend, Row row) {
    OptionalInt min = number(row.text("metric.min"));
    OptionalInt max = number(row.text("metric.max"));
    OptionalInt value = number(row.text("actual_value"));
    Optional<Instant> at =
        HostTime.parse(row.text("instance.taken_on"))
            .or(() -> HostTime.parse(row.text("sys_created_on")));
    if (min.isEmpty() || max.isEmpty() || value.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    int score = value.getAsInt() - min.getAsInt() + 1;
    int best = max.getAsInt() - min.getAsInt() + 1;
    if (score < 1 || score > best) {
      return Optional.empty();
    }
    Stamp stamp =
        Stamp.of(
            "rating:" + row.sysId(), at.get(), LAST, legend.account(row.text("instance.user")));
    return Optional.of(new Rated(stamp, score, best));
  }

  /** A whole number, which the host may write with a fraction of zeros; empty for any other. */
  private static OptionalInt number(String text) {
    return text.matches("-?\\d{1,6}(\\.0+)?")
        ? OptionalInt.of(Integer.parseInt(text.replaceFirst("\\.0+$", "")))
        : OptionalInt.empty();
  }
}
