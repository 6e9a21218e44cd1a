package dev.rapport.app;

import dev.rapport.engine.explain.RowFigure;
import dev.rapport.engine.report.Grouping;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a report's figure: {@code report/PERIOD/FIGURE} of the total, {@code
 * report/PERIOD/GROUP-BY=KEY/FIGURE} of one row.
 *
 * @param period as {@code --period} takes it
 * @param grouping what rows stand for
 * @param row which of them; null for the total
 * @param figure which figure
 */
record FigureId(String period, Grouping grouping, @Nullable String row, RowFigure figure) {
  /**
   * Reads what follows {@code report/}.
   *
   * @throws WrongUse naming what is known, when there is no such figure or grouping
   */
  static FigureId of(String id) {
    int slash = id.indexOf('/');
    String period = slash < 0 ? id : id.substring(0, slash);
    String rest = slash < 0 ? "" : id.substring(slash + 1);
    return RowFigure.named(rest)
        .map(figure -> new FigureId(period, Grouping.BY_GROUP, null, figure))
        .or(() -> ofRow(period, rest))
        .orElseThrow(() -> new WrongUse("no figure " + rest + "; known: " + known()));
  }

  /** A row's name may have slashes in it: the figure is what makes sense of the rest. */
  private static Optional<FigureId> ofRow(String period, String rest) {
    int sign = rest.indexOf('=');
    for (int slash = rest.indexOf('/', sign + 1);
        sign >= 0 && slash >= 0;
        slash = rest.indexOf('/', slash + 1)) {
      Optional<RowFigure> figure = RowFigure.named(rest.substring(slash + 1));
      if (figure.isPresent()) {
        String row = rest.substring(sign + 1, slash);
        return Optional.of(
            new FigureId(period, grouping(rest.substring(0, sign)), row, figure.get()));
      }
    }
    return Optional.empty();
  }

  private static Grouping grouping(String id) {
    try {
      return Grouping.of(id);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static String known() {
    return String.join(", ", RowFigure.names());
  }

  /** Whether it needs to know what tickets were promised. */
  boolean isAboutPromises() {
    return figure.name().startsWith("hitRate/");
  }

  /** The forms that ids have, for {@code --list}. */
  static List<String> forms() {
    return RowFigure.names().stream().map(name -> "report/PERIOD/" + name).toList();
  }
}
