package dev.rapport.engine.report;

import dev.rapport.engine.appreciation.Win;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.model.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the wins of a period while the tickets come in; for one thread. */
final class Wins {
  private final @Nullable Span period;
  private final List<Win> wins = new ArrayList<>();

  /** Of this period; of all time for null. */
  Wins(@Nullable Span period) {
    this.period = period;
  }

  void add(TicketInsight insight, Collaboration together) {
    Win.on(insight, together.appreciation()).stream()
        .filter(win -> period == null || period.contains(win.at()))
        .forEach(wins::add);
  }

  /**
   * In order. A team is named where its own row is shown; no win is, where even the total is
   * hidden.
   */
  List<Win> shown(Grouping grouping, Figures total, List<Report.Row> rows) {
    Set<String> named =
        grouping.equals(Grouping.BY_GROUP)
            ? rows.stream()
                .filter(row -> row.figures().shown() == Shown.ALL)
                .map(Report.Row::key)
                .collect(Collectors.toSet())
            : Set.of();
    return total.shown() == Shown.NOTHING
        ? List.of()
        : wins.stream()
            .map(
                win ->
                    Optional.ofNullable(win.team()).filter(named::contains).isPresent()
                        ? win
                        : win.ofNobodyInParticular())
            .sorted(Win.IN_ORDER)
            .toList();
  }
}
