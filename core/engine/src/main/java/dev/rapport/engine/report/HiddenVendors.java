package dev.rapport.engine.report;

import dev.rapport.engine.report.Participation.Part;
import dev.rapport.engine.report.Report.Row;
import dev.rapport.model.Side;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what vendors did where they are too few, and nothing else: one vendor's account on one
 * ticket must not hide what IT and the requesters did. What is left out of rows could be had by
 * subtracting the others from the total, so the smallest row that is large enough goes with it.
 */
final class HiddenVendors {
  private HiddenVendors() {}

  /** The total, without vendors where they are too few. */
  static Figures in(Figures total, int k) {
    return isTooFew(total, k) ? without(total) : total;
  }

  /** The rows, in their order. */
  static List<Row> in(List<Row> rows, int k) {
    Set<String> hidden = new HashSet<>();
    rows.stream().filter(row -> isTooFew(row.figures(), k)).forEach(row -> hidden.add(row.key()));
    if (!hidden.isEmpty()) {
      rows.stream()
          .filter(row -> has(row.figures()) && !hidden.contains(row.key()))
          .min(Comparator.comparing((Row row) -> tickets(row.figures())).thenComparing(Row::key))
          .ifPresent(row -> hidden.add(row.key()));
    }
    return rows.stream().map(row -> hidden.contains(row.key()) ? without(row) : row).toList();
  }

  private static Row without(Row row) {
    return new Row(row.key(), without(row.figures()), row.groups());
  }

  private static Figures without(Figures figures) {
    return figures.withParticipation(figures.participation().without(Side.VENDOR));
  }

  private static boolean isTooFew(Figures figures, int k) {
    Part vendors = figures.participation().sides().get(Side.VENDOR);
    return vendors != null && (vendors.people() < k || vendors.tickets() < k);
  }

  private static boolean has(Figures figures) {
    return figures.participation().sides().containsKey(Side.VENDOR);
  }

  private static int tickets(Figures figures) {
    Part vendors = figures.participation().sides().get(Side.VENDOR);
    return vendors == null ? 0 : vendors.tickets();
  }
}
