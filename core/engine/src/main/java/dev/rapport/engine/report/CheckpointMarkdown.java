package dev.rapport.engine.report;

import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.collaboration.CheckpointCounts;
import dev.rapport.engine.collaboration.EarlyInvolvement;
import dev.rapport.engine.collaboration.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Verdicts as a table: how often each checkpoint held on the tickets opened in the period, and
 * where that cannot be known.
 *
 * @param together what both sides did together
 */
record CheckpointMarkdown(Together together) {
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
    CheckpointCounts counts = together.checkpoints();
    List<String> lines = new ArrayList<>();
    early().ifPresent(lines::add);
    if (!counts.verdicts().isEmpty()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add("| checkpoint | held | did not | to come | outdated | waived | not known |");
      lines.add("|---|---:|---:|---:|---:|---:|---:|");
      counts.verdicts().keySet().stream()
          .filter(this::saysSomething)
          .map(this::row)
          .forEach(lines::add);
    }
    if (counts.waivers() > 0) {
      lines.add("");
      lines.add("Waived %s times.%s".formatted(ReportWords.number(counts.waivers()), reasons()));
    }
    byText().ifPresent(lines::add);
    return lines;
  }

  private Optional<String> early() {
    EarlyInvolvement early = together.early();
    return early.promised() == 0
        ? Optional.empty()
        : Optional.of(
            "Work was promised on %s tickets; IT had taken part before on %s of them (%s)."
                .formatted(
                    ReportWords.number(early.promised()),
                    ReportWords.number(early.it()),
                    ReportWords.percent(early.share().orElse(0))));
  }

  private Optional<String> byText() {
    int read = together.checkpoints().byText().values().stream().mapToInt(n -> n).sum();
    return read == 0
        ? Optional.empty()
        : Optional.of(
            "\n%s of these verdicts rest on reading a text; checkpoints.settings.read-texts switches that off."
                .formatted(ReportWords.number(read)));
  }

  /** Whether any ticket was one that it is for. */
  private boolean saysSomething(String checkpoint) {
    return COLUMNS.stream().anyMatch(outcome -> together.checkpoints().of(checkpoint, outcome) > 0);
  }

  private String row(String checkpoint) {
    return COLUMNS.stream()
        .map(outcome -> ReportWords.number(together.checkpoints().of(checkpoint, outcome)))
        .collect(Collectors.joining(" | ", "| `" + checkpoint + "` | ", " |"));
  }

  private String reasons() {
    return together.checkpoints().sharedReasons().isEmpty()
        ? " No reason was shared."
        : together.checkpoints().sharedReasons().entrySet().stream()
            .map(one -> "\"%s\" (%d)".formatted(plain(one.getKey()), one.getValue()))
            .collect(Collectors.joining("; ", " Reasons that were shared: ", "."));
  }

  /** Words of people, so that no character of them means anything in Markdown or HTML. */
  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>&|#])", "\\\\$1");
  }
}
