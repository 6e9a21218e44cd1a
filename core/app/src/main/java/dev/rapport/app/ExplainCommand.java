package dev.rapport.app;

import dev.rapport.app.view.ExplainView;
import dev.rapport.app.view.RowView;
import dev.rapport.engine.explain.Slice;
import dev.rapport.engine.explain.TicketFigure;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: the receipt of a figure. */
@Command(
    name = "explain",
    header = "Show the way from a figure back to the events that it rests on.",
    description = {
      "A figure of a ticket is named ticket/KEY/FIGURE, one of all tickets report/PERIOD/FIGURE,",
      "one of a row of a report report/PERIOD/GROUP-BY=KEY/FIGURE. --list prints them all.",
      "It names tickets and events, so it is for those who may see them. Reads the store alone."
    },
    footer = {
      "Examples:",
      "  rapport explain ticket/snow:INC0012345/timeToFirstResponse",
      "  rapport explain ticket/snow:INC0012345/waits/it_queue",
      "  rapport explain report/2026-Q4/timeToResolution",
      "  rapport explain 'report/2026-Q4/group=Service Desk/waits/it_queue'"
    })
final class ExplainCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(paramLabel = "FIGURE-ID", arity = "0..1", description = "Which figure.")
  private String id = "";

  @Option(names = "--list", description = "Print the forms of all figure ids.")
  private boolean list;

  ExplainCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    if (list) {
      rapport.output().lines(Stream.concat(ofTickets(), FigureId.forms().stream()).toList());
      return ExitCode.DONE;
    }
    if (id.startsWith("report/")) {
      FigureId figure = FigureId.of(id.substring("report/".length()));
      try (Session session = Session.open(rapport)) {
        report(session, figure);
      }
      return ExitCode.DONE;
    }
    List<String> parts = List.of(id.split("/", 3));
    if (parts.size() < 3 || !parts.get(0).equals("ticket")) {
      throw new WrongUse(
          "a figure is ticket/KEY/FIGURE or report/PERIOD/FIGURE; figures: " + known());
    }
    TicketFigure figure =
        TicketFigure.named(parts.get(2))
            .orElseThrow(() -> new WrongUse("no figure " + parts.get(2) + "; known: " + known()));
    try (Session session = Session.open(rapport)) {
      ticket(session, parts.get(1), figure);
      return ExitCode.DONE;
    }
  }

  private static Stream<String> ofTickets() {
    return TicketFigure.names().stream().map(name -> "ticket/KEY/" + name);
  }

  private void ticket(Session session, String name, TicketFigure figure) {
    Instant asOf = rapport.asOf();
    TicketKey key = new TicketNames(session).find(name);
    TicketHistory history =
        session.store().tickets().find(key).orElseThrow(() -> TicketNames.unknown(name));
    TicketInsight insight =
        session
            .cases(asOf)
            .of(history)
            .orElseThrow(() -> new JobFailed(key + " was created after " + asOf));
    ExplainView view = new ExplainView(id, figure);
    rapport.output().lines(view.lines(history, insight));
    rapport.output().document(view.json(insight));
  }

  /**
   * All tickets that the figure rests on, each with what it brings into it; of folded groups only
   * how many they are.
   */
  private void report(Session session, FigureId figure) {
    Instant asOf = rapport.asOf();
    ZoneId zone = session.config().calendars().byDefault().calendar().zone();
    Span span = new ReportPeriod(zone).parse(figure.period()).orElse(null);
    if (Report.OTHER_GROUPS.equals(figure.row())) {
      int k = session.config().smallestGroup();
      FoldedRow row = FoldedRow.of(session, new ReportRequest(span, asOf, figure.grouping(), k));
      rapport.output().lines(row.lines(id));
      rapport.output().document(row.json(id));
      return;
    }
    Slice slice = new Slice(span, figure.grouping(), figure.row());
    RowCases cases = RowCases.of(session, slice, asOf, figure.isAboutPromises());
    RowView view = new RowView(id, figure.figure());
    rapport.output().lines(view.head());
    session.cases(asOf).forEach(found -> rapport.output().lines(view.row(cases.of(found))));
    rapport.output().lines(view.foot());
    rapport.output().document(view.json());
  }

  private static String known() {
    return String.join(", ", TicketFigure.names());
  }
}
