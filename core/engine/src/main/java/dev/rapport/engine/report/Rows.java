package dev.rapport.engine.report;

import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.expectation.Pledge;
import dev.rapport.model.Named;
import dev.rapport.model.Ticket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a report while the tickets come in, and their total. */
final class Rows {
  private final Grouping grouping;
  private final int k;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Tally total;

  Rows(Grouping grouping, int k) {
    this.grouping = grouping;
    this.k = k;
    this.total = new Tally(k);
  }

  /** The row that a ticket belongs to while this group has it. */
  Tally of(Ticket ticket, @Nullable Named group) {
    return tallies.computeIfAbsent(grouping.keyOf(ticket, group), key -> new Tally(k));
  }

  Tally total() {
    return total;
  }

  /** The rows to print; small ones are folded into one. */
  List<Report.Row> folded(Function<Pledge, HitRate> judge) {
    List<Report.Row> rows = Folding.rows(tallies, k, judge);
    return HiddenMeans.in(HiddenVendors.in(HiddenClocks.in(rows, k), k), k);
  }
}
