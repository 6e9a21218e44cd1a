package dev.rapport.engine.report;

import dev.rapport.engine.report.Report.Row;
import dev.rapport.model.TicketEvent.Goal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hides comparisons with the host's clocks that rest on too few. Not every ticket has a clock, so a
 * row that is large enough may still have fewer than k of them; a single hidden one could be had by
 * subtracting the others from the total, so the next smallest goes with it, until the hidden ones
 * are several and k together.
 */
final class HiddenClocks {
  private final List<Row> rows;
  private final int k;
  private final Map<Goal, Set<String>> hidden = new EnumMap<>(Goal.class);

  private HiddenClocks(List<Row> rows, int k) {
    this.rows = rows;
    this.k = k;
  }

  /** The rows, in their order, without what may not be shown. */
  static List<Row> in(List<Row> rows, int k) {
    HiddenClocks clocks = new HiddenClocks(rows, k);
    for (Goal goal : Goal.values()) {
      clocks.hide(goal);
    }
    return rows.stream().map(clocks::shown).toList();
  }

  private void hide(Goal goal) {
    Set<String> gone = new HashSet<>();
    int sum = 0;
    List<Row> smallestFirst =
        rows.stream()
            .filter(row -> size(row, goal) > 0)
            .sorted(Comparator.comparing((Row row) -> size(row, goal)).thenComparing(Row::key))
            .toList();
    for (Row row : smallestFirst) {
      boolean needsCompany = !gone.isEmpty() && (gone.size() == 1 || sum < k);
      if (size(row, goal) < k || needsCompany) {
        gone.add(row.key());
        sum += size(row, goal);
      }
    }
    hidden.put(goal, gone);
  }

  private Row shown(Row row) {
    Map<Goal, ClockComparison> clocks = new EnumMap<>(Goal.class);
    row.figures().hostClocks().forEach((goal, found) -> clocks.put(goal, shown(row, goal, found)));
    return new Row(row.key(), row.figures().withHostClocks(clocks), row.groups());
  }

  private ClockComparison shown(Row row, Goal goal, ClockComparison found) {
    return hidden.getOrDefault(goal, Set.of()).contains(row.key()) ? ClockComparison.HIDDEN : found;
  }

  private static int size(Row row, Goal goal) {
    ClockComparison found = row.figures().hostClocks().get(goal);
    return found == null ? 0 : found.n();
  }
}
