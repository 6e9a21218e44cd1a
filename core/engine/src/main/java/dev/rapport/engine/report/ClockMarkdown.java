package dev.rapport.engine.report;

import static dev.rapport.engine.report.ReportWords.number;

import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.model.TicketEvent.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The host's own service level clocks beside our figures, as a table.
 *
 * @param comparisons by goal
 * @param k a goal with fewer clocks is left out
 * @param words how times are said
 */
record ClockMarkdown(Map<Goal, ClockComparison> comparisons, int k, ReportWords words) {
  /** The table's lines; none without a clock. */
  List<String> lines() {
    List<String> rows = new ArrayList<>();
    new TreeMap<>(comparisons)
        .forEach(
            (goal, found) -> {
              if (goal != Goal.OTHER && found.n() >= k) {
                rows.add(row(goal, found));
              }
            });
    if (!rows.isEmpty()) {
      rows.add(0, "|---|---:|---:|---:|---:|---|");
      rows.add(
          0,
          "| the host's clock for | n | missed, it says | same as ours | half differ by"
              + " | why they differ |");
    }
    return rows;
  }

  private String row(Goal goal, ClockComparison found) {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            goal == Goal.RESOLUTION ? "the resolution" : "the first response",
            number(found.n()),
            number(found.breached()),
            number(found.same()),
            difference(found),
            reasons(found.reasons()));
  }

  private String difference(ClockComparison found) {
    Integer seconds = found.difference();
    if (seconds == null) {
      return "";
    }
    String time = words.time((long) Math.abs(seconds));
    return seconds < 0 ? time + " less" : time + " more";
  }

  private static String reasons(Map<Reason, Integer> reasons) {
    return new TreeMap<>(reasons)
        .entrySet().stream()
            .map(one -> one.getKey().words() + " (" + number(one.getValue()) + ")")
            .collect(Collectors.joining("; "));
  }
}
