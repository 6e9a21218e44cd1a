package dev.rapport.engine.report;

import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Presence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Named;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers open tickets that are due within four weeks, while the tickets come in. */
final class DueSoon {
  private static final Duration FOUR_WEEKS = Duration.ofDays(28);

  private static final Comparator<Report.Row> LARGEST_FIRST =
      Comparator.comparing((Report.Row row) -> row.groups() > 1)
          .thenComparing(row -> -row.figures().n())
          .thenComparing(Report.Row::key);

  private final Span window;
  private final Rows rows;

  DueSoon(ReportRequest request) {
    window = new Span(request.asOf(), request.asOf().plus(FOUR_WEEKS));
    rows = new Rows(request.grouping(), request.k());
  }

  void add(Case one, LedgerClock clock) {
    TicketInsight insight = one.insight();
    boolean open = insight.waits().timeToResolution().outcome() == Measure.Outcome.OPEN;
    if (open && due(insight).filter(window::contains).isPresent()) {
      @Nullable Named group = insight.ledger().turn().group();
      enter(rows.of(insight.ticket(), group), one, clock);
      enter(rows.total(), one, clock);
    }
  }

  private static void enter(Tally tally, Case one, LedgerClock clock) {
    tally.cohort(one, clock);
    for (Presence presence : one.insight().people()) {
      tally.person(presence.side(), presence.person());
    }
  }

  private static Optional<Instant> due(TicketInsight insight) {
    Instant due = null;
    for (Step step : insight.acts().steps()) {
      due = step.event() instanceof DueDateChanged change ? change.to() : due;
    }
    return Optional.ofNullable(due);
  }

  Deadlines deadlines() {
    List<Deadlines.Due> groups =
        rows.folded(any -> HitRate.NONE).stream()
            .sorted(LARGEST_FIRST)
            .map(row -> Deadlines.Due.of(row.key(), row.figures()))
            .toList();
    return new Deadlines(
        window, Deadlines.Due.of("", rows.total().figures(any -> HitRate.NONE)), groups);
  }
}
