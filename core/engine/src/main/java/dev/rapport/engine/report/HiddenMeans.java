package dev.rapport.engine.report;

import dev.rapport.engine.report.Participation.Part;
import dev.rapport.engine.report.Report.Row;
import dev.rapport.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Hides means that tell others. A mean times its count is a sum, and sums of rows subtracted from
 * the total's leave that of the rows without a mean: where those speak of fewer than k, the
 * smallest row that has one goes with them. Percentiles cannot be subtracted.
 */
final class HiddenMeans {
  private static final List<Function<Figures, Optional<Distribution>>> MEASURES =
      Stream.<Function<Figures, Optional<Distribution>>>of(
              figures -> Optional.of(figures.timeToFirstResponse()),
              figures -> Optional.of(figures.timeToFirstTouch()),
              figures -> Optional.of(figures.timeToResolution()),
              figures -> Optional.of(figures.firstResolution()),
              figures -> Optional.of(figures.longestSilence()),
              figures -> answers(figures, Side.IT),
              figures -> answers(figures, Side.REQUESTER))
          .toList();

  private HiddenMeans() {}

  /** The rows, in their order. */
  static List<Row> in(List<Row> rows, int k) {
    List<Row> shown = new ArrayList<>(rows);
    for (Function<Figures, Optional<Distribution>> measure : MEASURES) {
      int hidden =
          shown.stream()
              .filter(row -> !hasMean(row, measure))
              .mapToInt(row -> came(row, measure))
              .sum();
      if (hidden > 0 && hidden < k) {
        shown.stream()
            .filter(row -> hasMean(row, measure))
            .min(Comparator.comparing((Row row) -> came(row, measure)).thenComparing(Row::key))
            .ifPresent(row -> shown.set(shown.indexOf(row), without(row)));
      }
    }
    return shown;
  }

  private static Row without(Row row) {
    return new Row(row.key(), row.figures().withoutMeans(), row.groups());
  }

  private static boolean hasMean(Row row, Function<Figures, Optional<Distribution>> measure) {
    return measure.apply(row.figures()).map(it -> it.calendar().mean()).isPresent();
  }

  private static int came(Row row, Function<Figures, Optional<Distribution>> measure) {
    return measure.apply(row.figures()).map(Distribution::came).orElse(0);
  }

  private static Optional<Distribution> answers(Figures figures, Side side) {
    return Optional.ofNullable(figures.participation().sides().get(side)).map(Part::answers);
  }
}
