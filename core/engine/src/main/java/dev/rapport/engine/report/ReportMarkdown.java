package dev.rapport.engine.report;

import static dev.rapport.engine.report.ReportWords.itShare;
import static dev.rapport.engine.report.ReportWords.number;
import static dev.rapport.engine.report.ReportWords.share;

import dev.rapport.engine.repeats.RepeatsMarkdown;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.Holder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A report as Markdown, for people: a few sentences, where the time went, the groups, and how to
 * read it. The same report, the same bytes.
 */
public final class ReportMarkdown {
  private static final int SHARE_WIDTH = 20;
  private static final int GROUP_WIDTH = 24;

  private final Report report;
  private final ReportWords words;
  private final StringBuilder text = new StringBuilder();

  private ReportMarkdown(Report report) {
    this.report = report;
    this.words = new ReportWords(report);
  }

  /** The document, with a line feed at its end. */
  public static String of(Report report) {
    return of(report, List.of());
  }

  /** The same with what comes again, before the page on how to read it. */
  public static String of(Report report, ShownRepeats repeats) {
    return of(report, RepeatsMarkdown.lines(repeats, report.receipt().day().length()));
  }

  private static String of(Report report, List<String> repeats) {
    ReportMarkdown markdown = new ReportMarkdown(report);
    markdown.line("# Whose turn it was", "", markdown.words.period(), "");
    markdown.words.sentences().forEach(sentence -> markdown.line("- " + sentence));
    if (report.total().shown() != Shown.NOTHING) {
      markdown.holders();
      markdown.change();
      markdown.groups();
      markdown.mirror();
      markdown.together();
      markdown.wins();
      markdown.deadlines();
      markdown.hostClocks();
    }
    markdown.repeats(repeats);
    markdown.line("", "## How to read this", "");
    new ReportNotes(report).lines().forEach(note -> markdown.line("- " + note));
    return markdown.text.toString();
  }

  private void change() {
    Comparison comparison = report.comparison();
    if (comparison != null) {
      line("", "## What changed", "");
      new ChangeMarkdown(comparison, words).lines().forEach(this::line);
    }
  }

  private void deadlines() {
    List<String> due = new DeadlinesMarkdown(report.deadlines()).lines();
    if (!due.isEmpty()) {
      line("", "## Due in the next four weeks", "");
      due.forEach(this::line);
    }
  }

  private void holders() {
    Figures total = report.total();
    line("", "## Where the time went", "");
    line("| | whose turn | share | | calendar | business |", "|---|---|---:|---|---:|---:|");
    Arrays.stream(Holder.values())
        .filter(holder -> total.byHolder().containsKey(holder))
        .sorted(Comparator.comparing((Holder holder) -> total.of(holder).calendar()).reversed())
        .forEach(this::holder);
  }

  private void holder(Holder holder) {
    Figures total = report.total();
    row(
        String.valueOf(HolderWords.of(holder).letter()),
        HolderWords.of(holder).words(),
        share(total, holder),
        ShareBar.blocks(total.share(holder).orElse(0), SHARE_WIDTH),
        DurationWords.of(total.of(holder).calendar()),
        DurationWords.of(total.of(holder).business(), report.receipt().day().length()));
  }

  private void wins() {
    if (!report.wins().isEmpty()) {
      line("", "## Wins", "", "In the words that people chose to share.");
      new WinsMarkdown(report.wins()).lines().forEach(this::line);
    }
  }

  private void mirror() {
    if (report.total().shown() == Shown.ALL) {
      line("", "## Both sides in the mirror", "");
      new MirrorMarkdown(report.total().participation(), words).lines().forEach(this::line);
    }
  }

  private void together() {
    List<String> verdicts = new CheckpointMarkdown(report.total().together()).lines();
    if (report.total().shown() == Shown.ALL && !verdicts.isEmpty()) {
      line("", "## What was done together", "");
      verdicts.forEach(this::line);
    }
  }

  private void repeats(List<String> lines) {
    if (!lines.isEmpty()) {
      line("", "## What comes again", "");
      lines.forEach(this::line);
    }
  }

  private void hostClocks() {
    Figures total = report.total();
    List<String> clocks =
        new ClockMarkdown(total.hostClocks(), report.request().k(), words).lines();
    if (total.shown() == Shown.ALL && !clocks.isEmpty()) {
      line("", "## The host's own clocks", "");
      clocks.forEach(this::line);
    }
  }

  private void groups() {
    line("", "## By " + report.request().grouping().id(), "");
    row(
        report.request().grouping().id(),
        "tickets",
        "whose turn",
        "IT",
        "requester",
        "half answered in",
        "half resolved in",
        "open");
    line("|---|---:|---|---:|---:|---:|---:|---:|");
    report.groups().forEach(this::group);
  }

  private void group(Report.Row group) {
    Figures figures = group.figures();
    String name = RepeatsMarkdown.cell(group.key().replaceAll("[\\p{Cc}\\p{Cf}]+", " "));
    if (figures.shown() != Shown.ALL) {
      row(name, "", "too few to show", "", "", "", "", "");
      return;
    }
    row(
        name,
        number(figures.touched()),
        "`" + bar(figures) + "`",
        itShare(figures),
        share(figures, Holder.REQUESTER),
        words.time(words.clock(figures.timeToFirstResponse()).p50()),
        words.time(words.clock(figures.timeToResolution()).p50()),
        number(figures.open()));
  }

  private static String bar(Figures figures) {
    return LedgerBar.ofGroup(figures.calendarByHolder(), GROUP_WIDTH).letters();
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String... lines) {
    for (String line : lines) {
      text.append(line).append('\n');
    }
  }
}
