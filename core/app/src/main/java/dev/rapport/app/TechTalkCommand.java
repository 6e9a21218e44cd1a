package dev.rapport.app;

import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.techtalk.Agenda;
import dev.rapport.engine.techtalk.AgendaHtml;
import dev.rapport.engine.techtalk.AgendaJson;
import dev.rapport.engine.techtalk.AgendaMarkdown;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code techtalk}: what to talk about. */
@Command(
    name = "techtalk",
    header = "Print the agenda of a Tech Talk: common issues and their solutions.",
    description = {
      "What comes again and how to avoid it, words to explain, and solutions that were explained",
      "well. A tip's words stand in it where its writer said so: /tip share: words."
    },
    footer = {
      "Examples:",
      "  rapport techtalk --period 2026-10",
      "  rapport techtalk --format md,html --out talk"
    })
final class TechTalkCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(
      names = "--period",
      paramLabel = "WHEN",
      description = "all, 2026, 2026-Q4, 2026-10 or FROM..TO (end not included); default all.")
  private String period = "all";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "${COMPLETION-CANDIDATES}, or both with --out; default md.")
  private List<Format> formats = List.of();

  @Option(names = "--out", paramLabel = "DIR", description = "Write techtalk.md and .html there.")
  private Optional<Path> out = Optional.empty();

  /** What an agenda can be written as. */
  enum Format {
    md,
    html;

    String text(Agenda agenda) {
      return this == md ? AgendaMarkdown.of(agenda) : AgendaHtml.of(agenda);
    }
  }

  TechTalkCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    if (out.isEmpty() && formats.size() > 1) {
      throw new WrongUse("two formats need a place: add --out DIR, or name one format");
    }
    try (Session session = Session.open(rapport)) {
      say(new ReportOrder(period, Grouping.BY_GROUP).agenda(session, rapport.asOf()));
      return ExitCode.DONE;
    }
  }

  private void say(Agenda agenda) {
    if (out.isPresent()) {
      OutFolder.say(
          rapport.output(),
          new OutFolder(out.get())
              .write(
                  "techtalk",
                  new TreeSet<>(formats.isEmpty() ? List.of(Format.values()) : formats),
                  (format, target) ->
                      target.write(format.text(agenda).getBytes(StandardCharsets.UTF_8))));
    } else if (rapport.output().isJson()) {
      rapport.output().document(AgendaJson.of(agenda));
    } else {
      Format format = formats.isEmpty() ? Format.md : formats.get(0);
      rapport.output().text(format.text(agenda));
    }
  }
}
