package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.app.view.ReportView;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.repeats.Repeats;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.ReportBuilder;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.model.time.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
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
      "  rapport report --period 2026-10 --group-by service --format json,md --out reports"
    })
final class ReportCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(
      names = "--period",
      paramLabel = "WHEN",
      description = "all, 2026, 2026-Q4, 2026-10 or FROM..TO (end not included); default all.")
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
      description = "en or de, for the page; default en.")
  private Locale language = Locale.ENGLISH;

  ReportCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    if (out.isEmpty() && formats.size() > 1) {
      throw new WrongUse("two formats need a place: add --out DIR, or name one format");
    }
    if (out.isEmpty() && !formats.stream().allMatch(ReportFormat::isText)) {
      throw new WrongUse("what is no text needs a place: add --out DIR");
    }
    Grouping grouping = grouping();
    try (Session session = Session.open(rapport)) {
      ZoneId zone = session.config().calendars().byDefault().calendar().zone();
      Optional<Span> span = new ReportPeriod(zone).parse(period);
      ReportRequest request =
          new ReportRequest(
              span.orElse(null), rapport.asOf(), grouping, session.config().smallestGroup());
      ReportBuilder builder =
          new ReportBuilder(
              request, session.insights(request.asOf()), session.collaborations(request.asOf()));
      Repeats repeats = new Repeats(new Sayings(session.sides(), List.of()));
      session
          .cases(request.asOf())
          .forEach(
              insight -> {
                builder.add(insight);
                repeats.add(insight);
              });
      ShownRepeats shown = ShownRepeats.of(repeats, request.period(), request.asOf(), request.k());
      say(new ReportDocument(builder.build(), shown, language, zone));
      return ExitCode.DONE;
    }
  }

  private Grouping grouping() {
    try {
      return Grouping.of(groupBy);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--group-by: " + e.getMessage());
    }
  }

  private void say(ReportDocument report) {
    Output output = rapport.output();
    if (out.isPresent()) {
      output.lines(ReportView.lines(report.report(), rapport.ink()));
      output.document(files(report, out.get()));
    } else if (output.isJson()) {
      output.document(report.json());
    } else if (formats.isEmpty()) {
      output.lines(ReportView.lines(report.report(), rapport.ink()));
    } else {
      output.text(formats.get(0).text(report));
    }
  }

  private JsonElement files(ReportDocument report, Path folder) {
    JsonArray files = new JsonArray();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("could not make the folder " + folder, e);
    }
    for (ReportFormat format :
        new TreeSet<>(formats.isEmpty() ? List.of(ReportFormat.values()) : formats)) {
      Path file = folder.resolve("report." + format);
      WholeFile.write(file, format.of(report));
      rapport.output().line("Wrote " + file);
      files.add(file.toString());
    }
    JsonObject document = new JsonObject();
    document.add("files", files);
    return document;
  }
}
