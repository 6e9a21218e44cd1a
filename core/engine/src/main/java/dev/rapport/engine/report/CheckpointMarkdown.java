package dev.rapport.engine.report;

import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.collaboration.CheckpointCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Verdicts as a table: how often each checkpoint held on the tickets opened in the period, and
 * where that cannot be known.
 *
 * @param counts how often each verdict was given
 */
record CheckpointMarkdown(CheckpointCounts counts) {
  private static final List<Outcome> COLUMNS =
      List.of(
          Outcome.PASS,
          Outcome.FAIL,
          Outcome.PENDING,
          Outcome.STALE,
          Outcome.WAIVED,
          Outcome.UNKNOWN);

  /** The table's lines, then the reasons for waivers that may be read; none without a verdict. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!counts.verdicts().isEmpty()) {
      lines.add("| checkpoint | held | did not | to come | outdated | waived | not known |");
      lines.add("|---|---:|---:|---:|---:|---:|---:|");
      counts.verdicts().keySet().forEach(checkpoint -> lines.add(row(checkpoint)));
    }
    if (counts.waivers() > 0) {
      lines.add("");
      lines.add("Waived %s times.%s".formatted(ReportWords.number(counts.waivers()), reasons()));
    }
    return lines;
  }

  private String row(String checkpoint) {
    return COLUMNS.stream()
        .map(outcome -> ReportWords.number(counts.of(checkpoint, outcome)))
        .collect(Collectors.joining(" | ", "| `" + checkpoint + "` | ", " |"));
  }

  private String reasons() {
    return counts.sharedReasons().isEmpty()
        ? " No reason was shared."
        : counts.sharedReasons().entrySet().stream()
            .map(one -> "\"%s\" (%d)".formatted(plain(one.getKey()), one.getValue()))
            .collect(Collectors.joining("; ", " Reasons that were shared: ", "."));
  }

  /** Words of people, so that no character of them means anything in Markdown or HTML. */
  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>&|#])", "\\\\$1");
  }
}
