package dev.rapport.app;

import dev.rapport.app.view.TicketView;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.report.TicketJson;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
      TicketKey ticket = find(session);
      TicketHistory history =
          session.store().tickets().find(ticket).orElseThrow(() -> unknown(ticket.toString()));
      TicketInsight insight =
          session
              .cases(rapport.asOf())
              .of(history)
              .orElseThrow(() -> new JobFailed(ticket + " was created after " + rapport.asOf()));
      rapport.output().lines(TicketView.lines(insight, rapport.ink()));
      rapport.output().document(TicketJson.of(insight));
      return ExitCode.DONE;
    }
  }

  private TicketKey find(Session session) {
    if (key.contains(":")) {
      TicketKey named = parse();
      session.hosts().named(List.of(named.host()));
      return named;
    }
    List<TicketKey> found = session.store().tickets().named(key);
    if (found.size() > 1) {
      throw new WrongUse(
          "several hosts have this ticket; say which: "
              + found.stream().map(TicketKey::toString).collect(Collectors.joining(" or ")));
    }
    return found.stream().findFirst().orElseThrow(() -> unknown(key));
  }

  private TicketKey parse() {
    try {
      return TicketKey.parse(key);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static JobFailed unknown(String name) {
    return new JobFailed(
        name
            + " is not in the store; check the key, or read it with `rapport sync`"
            + "; see .github/TROUBLESHOOTING.md#unknown-ticket");
  }
}
