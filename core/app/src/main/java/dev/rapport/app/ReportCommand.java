package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.app.view.ReportView;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.repeats.Repeats;
import dev.rapport.engine.repeats.RepeatsJson;
import dev.rapport.engine.repeats.RepeatsMarkdown;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportBuilder;
import dev.rapport.engine.report.ReportJson;
import dev.rapport.engine.report.ReportMarkdown;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.model.time.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
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
      description = "${COMPLETION-CANDIDATES}, or both with --out.")
  private List<Format> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write report.json and report.md (or those of --format) there.")
  private Optional<Path> out = Optional.empty();

  /** What a report can be written as. */
  enum Format {
    json,
    md;

    String text(Report report, ShownRepeats repeats) {
      return this == json
          ? Output.text(document(report, repeats)) + "\n"
          : ReportMarkdown.of(report) + section(report, repeats);
    }

    private static String section(Report report, ShownRepeats repeats) {
      Duration day = report.receipt().day().length();
      return "\n## What comes again\n\n"
          + String.join("\n", RepeatsMarkdown.lines(repeats, day))
          + "\n";
    }

    static JsonObject document(Report report, ShownRepeats repeats) {
      JsonObject document = ReportJson.of(report);
      document.add("repeats", RepeatsJson.of(repeats));
      return document;
    }
  }

  ReportCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    if (out.isEmpty() && formats.size() > 1) {
      throw new WrongUse("two formats need a place: add --out DIR, or name one format");
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
      say(builder.build(), ShownRepeats.of(repeats, request.period(), request.asOf(), request.k()));
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

  private void say(Report report, ShownRepeats repeats) {
    Output output = rapport.output();
    if (out.isPresent()) {
      output.lines(ReportView.lines(report, rapport.ink()));
      output.document(files(report, repeats, out.get()));
    } else if (output.isJson()) {
      output.document(Format.document(report, repeats));
    } else if (formats.isEmpty()) {
      output.lines(ReportView.lines(report, rapport.ink()));
    } else {
      output.text(formats.get(0).text(report, repeats));
    }
  }

  private JsonElement files(Report report, ShownRepeats repeats, Path folder) {
    JsonArray files = new JsonArray();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("could not make the folder " + folder, e);
    }
    for (Format format : new TreeSet<>(formats.isEmpty() ? List.of(Format.values()) : formats)) {
      Path file = folder.resolve("report." + format);
      WholeFile.write(file, format.text(report, repeats));
      rapport.output().line("Wrote " + file);
      files.add(file.toString());
    }
    JsonObject document = new JsonObject();
    document.add("files", files);
    return document;
  }
}
