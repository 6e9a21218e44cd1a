package dev.rapport.engine.report;

import dev.rapport.engine.appreciation.Win;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many tickets together say (MEASURES, "Reports").
 *
 * @param request what was asked for
 * @param total all tickets
 * @param groups one row a group, the one with most elapsed time first, folded groups last
 * @param wins what was achieved, in the words that people shared, by outcome and then by time
 * @param trend the total's cohort by week of opening, in order
 * @param quarters the groups' cohorts by quarter of opening; empty where it is all one quarter
 * @param spreads how the total's waits are spread over shorter and longer ones
 * @param deadlines what is due in the four weeks after as-of
 * @param receipt what the figures rest on
 * @param comparison what changed since an earlier period; null where none was asked for
 */
public record Report(
    ReportRequest request,
    Figures total,
    List<Row> groups,
    List<Win> wins,
    List<Stretch> trend,
    List<Quarterly> quarters,
    Spreads spreads,
    Deadlines deadlines,
    ReportReceipt receipt,
    @Nullable Comparison comparison) {
  /** The row that small groups are folded into. */
  public static final String OTHER_GROUPS = "other groups";

  /** The row of tickets that belong to no group, or lack the facet. */
  public static final String NO_GROUP = "(none)";

  public Report {
    groups = List.copyOf(groups);
    wins = List.copyOf(wins);
    trend = List.copyOf(trend);
    quarters = List.copyOf(quarters);
  }

  /** The same with a comparison. */
  Report with(@Nullable Comparison other) {
    return new Report(
        request, total, groups, wins, trend, quarters, spreads, deadlines, receipt, other);
  }

  /**
   * A group's figures.
   *
   * @param key the group's name
   * @param figures what is known of it
   * @param groups how many groups it stands for: 1, or those that were folded into it
   */
  public record Row(String key, Figures figures, int groups) {}
}
