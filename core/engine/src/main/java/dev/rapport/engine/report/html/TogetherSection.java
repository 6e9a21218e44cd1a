package dev.rapport.engine.report.html;

import static j2html.TagCreator.p;

import dev.rapport.engine.checkpoint.BuiltIn;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.collaboration.CheckpointCounts;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often each checkpoint held, and why some were waived, where the reason was shared. */
record TogetherSection(Report report, Texts texts) {
  private static final List<Outcome> VERDICTS =
      List.of(
          Outcome.PASS,
          Outcome.FAIL,
          Outcome.PENDING,
          Outcome.STALE,
          Outcome.WAIVED,
          Outcome.UNKNOWN);

  /** The section; none without a verdict, or where the total is not shown. */
  List<Section> sections() {
    CheckpointCounts counts = report.total().together().checkpoints();
    Table table = table(counts);
    if (report.total().shown() != Shown.ALL || table.isEmpty()) {
      return List.of();
    }
    List<DomContent> parts = new ArrayList<>();
    parts.add(table.content());
    if (counts.waivers() > 0) {
      parts.add(p(waivers(counts)).withClass("note"));
    }
    int read = counts.byText().values().stream().mapToInt(Integer::intValue).sum();
    if (read > 0) {
      parts.add(p(texts.say("together.read", texts.number(read))).withClass("note"));
    }
    return List.of(
        new Section("together", texts.say("together"), texts.say("together.intro"), parts));
  }

  private Table table(CheckpointCounts counts) {
    Table table =
        new Table(
                texts.say("together.caption"),
                texts.say("together.checkpoint"),
                texts.say("verdict.pass"),
                texts.say("verdict.fail"),
                texts.say("verdict.pending"),
                texts.say("verdict.stale"),
                texts.say("verdict.waived"),
                texts.say("verdict.unknown"))
            .on(Receipts.TOGETHER);
    Stream.concat(BuiltIn.IDS.stream(), counts.verdicts().keySet().stream())
        .distinct()
        .filter(one -> VERDICTS.stream().anyMatch(outcome -> counts.of(one, outcome) > 0))
        .forEach(one -> table.row(verdicts(counts, one)));
    return table;
  }

  private String[] verdicts(CheckpointCounts counts, String checkpoint) {
    List<String> row = new ArrayList<>();
    row.add(texts.named("checkpoint.", checkpoint).orElse(Names.plain(checkpoint, texts)));
    VERDICTS.forEach(outcome -> row.add(texts.number(counts.of(checkpoint, outcome))));
    return row.toArray(String[]::new);
  }

  private String waivers(CheckpointCounts counts) {
    String reasons =
        counts.sharedReasons().entrySet().stream()
            .map(one -> texts.say("together.reason", one.getKey(), texts.number(one.getValue())))
            .collect(Collectors.joining("; "));
    return texts.say("together.waived", texts.number(counts.waivers()))
        + " "
        + (reasons.isEmpty()
            ? texts.say("together.no-reason")
            : texts.say("together.reasons", reasons));
  }
}
