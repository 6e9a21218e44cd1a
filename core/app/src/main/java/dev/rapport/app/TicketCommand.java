package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.view.TicketView;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.TicketJson;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ticket}: one ticket, whose turn it was and is. */
@Command(
    name = "ticket",
    header = "Show one ticket: whose turn it was and is, and how that is known.",
    description = "Reads the store alone; `rapport sync` fills it.",
    footer = {
      "Examples:",
      "  rapport ticket snow:INC0012345",
      "  rapport ticket INC0012345 --as-of 2026-10-01 --json"
    })
final class TicketCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(
      paramLabel = "KEY",
      description = "host:key, or the key alone where only one host has it.")
  private String key = "";

  TicketCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(rapport)) {
      TicketKey ticket = new TicketNames(session).find(key);
      TicketHistory history =
          session
              .store()
              .tickets()
              .find(ticket)
              .orElseThrow(() -> TicketNames.unknown(ticket.toString()));
      Instant asOf = rapport.asOf();
      TicketInsight insight =
          session
              .cases(asOf)
              .of(history)
              .orElseThrow(() -> new JobFailed(ticket + " was created after " + asOf));
      Outlook outlook = insight.open() ? session.outlooks(asOf).of(insight) : Outlook.NONE;
      Collaboration together = session.collaborations(asOf).of(insight);
      Optional<Instant> unseen =
          session.store().unseen().since(ticket.host(), history.ticket().sourceId());
      rapport.output().lines(TicketView.lines(insight, outlook, together, rapport.ink()));
      unseen.ifPresent(since -> rapport.output().line(TicketView.unseen(ticket, since)));
      JsonObject document = TicketJson.of(insight, outlook, together);
      unseen.ifPresent(since -> document.addProperty("notShownSince", since.toString()));
      rapport.output().document(document);
      return ExitCode.DONE;
    }
  }
}
