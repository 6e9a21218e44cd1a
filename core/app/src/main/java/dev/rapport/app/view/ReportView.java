package dev.rapport.app.view;

import dev.rapport.app.terminal.Columns;
import dev.rapport.app.terminal.Ink;
import dev.rapport.engine.expectation.Calibration;
import dev.rapport.engine.expectation.Expectations;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.report.Comparison;
import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.LedgerBar;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report's summary on a terminal; the whole of it is in its files. */
public final class ReportView {
  private static final int BAR = 78;
  private static final int GROUP_BAR = 24;
  private static final int MOST_GROUPS = 10;

  private final Report report;
  private final Ink ink;
  private final Clocks clocks;
  private final List<String> lines = new ArrayList<>();

  private ReportView(Report report, Ink ink) {
    this.report = report;
    this.ink = ink;
    this.clocks = Clocks.of(report.receipt().calendars(), report.receipt().day());
  }

  /** The summary, 80 columns wide as far as names allow. */
  public static List<String> lines(Report report, Ink ink) {
    ReportView view = new ReportView(report, ink);
    view.head();
    if (report.total().shown() == Figures.Shown.NOTHING) {
      view.lines.add(
          "Too few tickets or people to speak of: a figure needs %d of each (privacy.k)."
              .formatted(report.request().k()));
    } else {
      view.total();
      view.change();
      view.mirror();
      view.groups();
      view.wins();
    }
    view.skew();
    view.lines.add("Receipt   " + view.report.receipt().hash());
    return view.lines;
  }

  private void head() {
    Span period = report.request().period();
    String when =
        period == null ? "All time" : period.fromInclusive() + " until " + period.toExclusive();
    lines.add(ink.strong("Whose turn it was") + ": " + when);
    lines.add("as of " + report.request().asOf());
  }

  private void total() {
    Figures total = report.total();
    if (total.shown() == Figures.Shown.ALL) {
      lines.add(
          Numbers.of(total.n()) + " tickets opened, " + Numbers.of(total.open()) + " not resolved");
    }
    lines.add("");
    lines.add(" " + ink.bar(LedgerBar.ofGroup(total.calendarByHolder(), BAR)));
    lines.addAll(new HolderLines(ink, clocks).of(total.byHolder()));
    lines.add("");
    if (total.shown() == Figures.Shown.ALL) {
      lines.add("Answer    " + sentence("answered", total.timeToFirstResponse()));
      lines.add("Resolved  " + sentence("resolved", total.timeToResolution()));
      promises(total.hitRate());
      if (total.inTheVoid() > 0) {
        String lie = total.inTheVoid() == 1 ? " open ticket lies" : " open tickets lie";
        lines.add("Void      " + Numbers.of(total.inTheVoid()) + lie + " in silence");
      }
    }
    lines.add(
        "Hands     "
            + Numbers.of(total.totals().reassignments())
            + " reassignments, "
            + Numbers.of(total.totals().sideHandovers())
            + " handovers between sides, "
            + Numbers.of(total.totals().reopens())
            + " reopenings");
  }

  private void change() {
    Comparison comparison = report.comparison();
    if (comparison != null) {
      lines.addAll(new ChangeLines(comparison, clocks).lines());
    }
  }

  private void promises(HitRate rate) {
    List<String> kept =
        Stream.of(
                kept("resolutions", rate.resolution()), kept("first answers", rate.firstResponse()))
            .flatMap(Optional::stream)
            .toList();
    lines.add(
        "Promises  " + (kept.isEmpty() ? "not yet known how often they are kept" : kept.get(0)));
    kept.stream().skip(1).forEach(line -> lines.add("          " + line));
  }

  private static Optional<String> kept(String what, Calibration calibration) {
    return calibration.judged() < Expectations.FEWEST
        ? Optional.empty()
        : Optional.of(
            "%s of %s came within the time expected for 85%% (n = %s)"
                .formatted(
                    Numbers.percent(calibration.promiseKept().orElse(0)),
                    what,
                    Numbers.of(calibration.judged())));
  }

  private void mirror() {
    if (report.total().shown() == Figures.Shown.ALL) {
      List<String> mirror = new MirrorLines(report.total().participation(), clocks).lines();
      mirror.stream().limit(1).forEach(line -> lines.add(""));
      lines.addAll(mirror);
    }
  }

  private void skew() {
    report
        .receipt()
        .clockSkew()
        .words()
        .ifPresent(words -> lines.addAll(Fact.lines("Clocks", words)));
  }

  private void wins() {
    List<String> wins = WinLines.of(report.wins());
    wins.stream().limit(1).forEach(line -> lines.add(""));
    lines.addAll(wins);
  }

  private String sentence(String done, Distribution distribution) {
    Distribution.Quantiles quantiles = clocks.quantiles(distribution);
    if (quantiles.p50() == null) {
      return "not yet known (n = " + Numbers.of(distribution.n()) + ")";
    }
    String most = quantiles.p85() == null ? "" : ", six in seven within " + time(quantiles.p85());
    return "half %s within %s%s (n = %s)"
        .formatted(done, time(quantiles.p50()), most, Numbers.of(distribution.n()));
  }

  private String time(long seconds) {
    return clocks.business(Duration.ofSeconds(seconds));
  }

  private void groups() {
    lines.add("");
    lines.add("By " + report.request().grouping().id());
    Columns table = new Columns(2);
    List<Report.Row> rows = report.groups();
    for (Report.Row row : rows.subList(0, Math.min(MOST_GROUPS, rows.size()))) {
      group(table, row);
    }
    lines.addAll(table.lines("  "));
    if (rows.size() > MOST_GROUPS) {
      lines.add("  and " + (rows.size() - MOST_GROUPS) + " more: --out DIR writes them all");
    }
  }

  private void group(Columns table, Report.Row row) {
    Figures figures = row.figures();
    if (figures.shown() == Figures.Shown.NOTHING) {
      table.row(row.key(), "-", "too few to show", "");
      return;
    }
    table.row(
        row.key(),
        Numbers.of(figures.touched()),
        ink.bar(LedgerBar.ofGroup(figures.calendarByHolder(), GROUP_BAR)),
        DurationWords.of(figures.elapsed().calendar()));
  }
}
