package dev.rapport.app;

import dev.rapport.app.view.ReportView;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.model.time.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code report}: what all tickets together say. */
@Command(
    name = "report",
    header = "Say where the time went, for all tickets of a period.",
    description = {
      "Reads the store alone. Figures are shown for at least privacy.k tickets and people.",
      "Without --format and --out it prints a summary."
    },
    footer = {
      "Examples:",
      "  rapport report --period 2026-Q4",
      "  rapport report --period all --format json",
      "  rapport report --period 2026-10 --group-by service --format json,md --out reports",
      "  rapport report --period 2026-Q3 --compare 2026-Q2",
      "  rapport report --period 2026-Q3 --publish"
    })
final class ReportCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(
      names = "--period",
      paramLabel = "WHEN",
      description = {
        "all, 2026, 2026-Q4, 2026-10, 2026-W41 or FROM..TO (end not included); default all."
      })
  private String period = "all";

  @Option(
      names = "--group-by",
      paramLabel = "KEY",
      description = "group, project, service, organisation, type or site; default group.")
  private String groupBy = "group";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "${COMPLETION-CANDIDATES}; several with --out.")
  private List<ReportFormat> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write report.html, report.json and so on (or those of --format) there.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageConverter.class,
      description = "en or de, for what people read; default en.")
  private Locale language = Locale.ENGLISH;

  @Option(
      names = "--compare",
      paramLabel = "WHEN",
      description = {
        "Say what changed since then, and whether it is more than chance; a period as above.",
        "With --publish one that was published itself."
      })
  private Optional<String> compare = Optional.empty();

  @Option(
      names = "--publish",
      description = {
        "Show it on the host of report.publish: whole weeks, months, quarters or years, once",
        "they are over; what was published stays as it is. Files go to --out, else to reports."
      })
  private boolean publish;

  ReportCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    if (out.isEmpty() && !publish && formats.size() > 1) {
      throw new WrongUse("two formats need a place: add --out DIR, or name one format");
    }
    if (out.isEmpty() && !publish && !formats.stream().allMatch(ReportFormat::isText)) {
      throw new WrongUse("what is no text needs a place: add --out DIR");
    }
    Grouping grouping = grouping();
    try (Session session = Session.open(rapport)) {
      ReportMaker maker = new ReportMaker(session);
      Span span = new ReportPeriod(maker.zone()).parse(period).orElse(null);
      ReportRequest request =
          new ReportRequest(span, rapport.asOf(), grouping, session.config().smallestGroup());
      Span earlier = compare.flatMap(new ReportPeriod(maker.zone())::parse).orElse(null);
      if (publish) {
        return publish(session, request, earlier);
      }
      ReportRequest compared = earlier == null ? null : maker.compared(request, earlier);
      return say(maker.make(request, compared, language));
    }
  }

  private int publish(Session session, ReportRequest request, @Nullable Span earlier) {
    Path folder = out.orElseGet(() -> session.config().reports().folder());
    Publishing.Published published =
        new Publishing(session, folder).publish(request, earlier, language, formats());
    published.files().forEach(file -> rapport.output().line("Wrote " + file));
    rapport.output().lines(PublishedView.lines(published));
    rapport.output().document(PublishedView.json(published));
    return published.isShown() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Grouping grouping() {
    try {
      return Grouping.of(groupBy);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--group-by: " + e.getMessage());
    }
  }

  private int say(ReportDocument report) {
    Output output = rapport.output();
    if (out.isPresent()) {
      output.lines(ReportView.lines(report.report(), rapport.ink()));
      OutFolder.say(
          output,
          new OutFolder(out.get())
              .write("report", formats(), (format, target) -> format.write(report, target)));
    } else if (output.isJson()) {
      output.document(report.json());
    } else if (formats.isEmpty()) {
      output.lines(ReportView.lines(report.report(), rapport.ink()));
    } else {
      output.text(formats.get(0).text(report));
    }
    return ExitCode.DONE;
  }

  private SortedSet<ReportFormat> formats() {
    return new TreeSet<>(formats.isEmpty() ? List.of(ReportFormat.values()) : formats);
  }
}
