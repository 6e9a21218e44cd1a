package dev.rapport.app;

import dev.rapport.app.view.ExplainView;
import dev.rapport.engine.explain.TicketFigure;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain}: the receipt of a figure. */
@Command(
    name = "explain",
    header = "Show the way from a figure back to the events that it rests on.",
    description = {
      "A figure of a ticket is named ticket/KEY/FIGURE, one of all tickets report/PERIOD/FIGURE.",
      "It names tickets and events, so it is for those who may see them. Reads the store alone."
    },
    footer = {
      "Examples:",
      "  rapport explain ticket/snow:INC0012345/timeToFirstResponse",
      "  rapport explain ticket/snow:INC0012345/waits/it_queue",
      "  rapport explain report/2026-Q4/timeToResolution"
    })
final class ExplainCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(paramLabel = "FIGURE-ID", description = "Which figure.")
  private String id = "";

  ExplainCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    List<String> parts = List.of(id.split("/", 3));
    if (parts.size() < 3 || !(parts.get(0).equals("ticket") || parts.get(0).equals("report"))) {
      throw new WrongUse(
          "a figure is ticket/KEY/FIGURE or report/PERIOD/FIGURE; figures: " + known());
    }
    TicketFigure figure =
        TicketFigure.named(parts.get(2))
            .orElseThrow(() -> new WrongUse("no figure " + parts.get(2) + "; known: " + known()));
    try (Session session = Session.open(rapport)) {
      if (parts.get(0).equals("ticket")) {
        ticket(session, parts.get(1), figure);
      } else {
        report(session, parts.get(1), figure);
      }
      return ExitCode.DONE;
    }
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

  /** The tickets opened in the period, each with its own figure, whose id says how to go on. */
  private void report(Session session, String period, TicketFigure figure) {
    Instant asOf = rapport.asOf();
    ZoneId zone = session.config().calendars().byDefault().calendar().zone();
    Optional<Span> span = new ReportPeriod(zone).parse(period);
    ExplainView view = new ExplainView(id, figure);
    rapport.output().lines(view.head());
    session
        .cases(asOf)
        .forEach(
            insight -> {
              Instant opened = insight.ledger().whole().fromInclusive();
              if (span.isEmpty() || span.get().contains(opened)) {
                rapport.output().lines(view.row(insight));
              }
            });
    rapport.output().lines(view.foot());
    rapport.output().document(view.json());
  }

  private static String known() {
    return String.join(", ", TicketFigure.names());
  }
}
