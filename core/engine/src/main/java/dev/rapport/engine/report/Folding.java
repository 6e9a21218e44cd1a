package dev.rapport.engine.report;

import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.expectation.Pledge;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Folds groups that are too small to be shown into one row. A single one takes the next smallest
 * with it, else it could be had by subtracting the others from the total; so does a fold that is
 * still too small.
 */
final class Folding {
  private static final Comparator<Map.Entry<String, Tally>> SMALLEST_FIRST =
      Comparator.comparingInt((Map.Entry<String, Tally> entry) -> entry.getValue().tickets())
          .thenComparing(Map.Entry.comparingByKey());

  private final List<Map.Entry<String, Tally>> kept = new ArrayList<>();
  private final Tally others;
  private int folded;

  private Folding(int k) {
    others = new Tally(k);
  }

  /** The rows of these groups, the one with most time first, folded ones last. */
  static List<Row> rows(Map<String, Tally> groups, int k, Function<Pledge, HitRate> judge) {
    Folding folding = new Folding(k);
    groups.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .sorted(SMALLEST_FIRST)
        .forEach(folding::keepOrFold);
    while (folding.isTooSmall() && !folding.kept.isEmpty()) {
      folding.fold(folding.kept.remove(0));
    }
    return folding.rows(judge);
  }

  private void keepOrFold(Map.Entry<String, Tally> group) {
    if (group.getValue().shown() == Shown.ALL) {
      kept.add(group);
    } else {
      fold(group);
    }
  }

  private void fold(Map.Entry<String, Tally> group) {
    others.addAll(group.getValue());
    folded++;
  }

  private boolean isTooSmall() {
    return folded == 1 || (folded > 1 && others.shown() != Shown.ALL);
  }

  private List<Row> rows(Function<Pledge, HitRate> judge) {
    List<Row> rows = new ArrayList<>();
    kept.forEach(group -> rows.add(new Row(group.getKey(), group.getValue().figures(judge), 1)));
    rows.sort(
        Comparator.comparing((Row row) -> row.figures().elapsed().calendar())
            .reversed()
            .thenComparing(Row::key));
    if (folded > 0) {
      rows.add(new Row(Report.OTHER_GROUPS, others.figures(judge), folded));
    }
    return rows;
  }
}
