package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.Numbers;
import dev.rapport.app.view.PlanView;
import dev.rapport.engine.writeback.PlanTotals;
import dev.rapport.engine.writeback.WriteHost;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plan}: what apply would write. */
@Command(
    name = "plan",
    header = "Show what `apply` would write. Changes nothing anywhere.",
    description = {
      "Compares what each host should show with what it last confirmed. With --out or",
      "--json every byte is there; else the counts and the first few writes."
    },
    footer = {"Examples:", "  rapport plan", "  rapport plan --out plan.json"})
final class PlanCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the whole plan there, for people to read and for apply --plan.")
  private Optional<Path> out = Optional.empty();

  PlanCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(rapport)) {
      WriteDesk desk = new WriteDesk(session, rapport.asOf());
      List<HostConfig> configured = session.config().hosts();
      List<WriteHost> hosts =
          configured.stream().map(desk::writing).flatMap(Optional::stream).toList();
      if (out.isPresent()) {
        toFile(desk, hosts, out.get());
      } else if (rapport.output().isJson()) {
        rapport.output().stream(writer -> desk.document(hosts, writer));
      } else {
        WriteDesk.Preview preview = desk.preview(hosts);
        rapport.output().lines(PlanView.lines(preview.totals(), preview.sample()));
      }
      configured.forEach(host -> sayKept(session, host.name()));
      configured.forEach(host -> sayWithheld(session, host.name()));
      return ExitCode.DONE;
    }
  }

  /** What people edited inside what is ours, which no apply touches. */
  private void sayKept(Session session, String host) {
    session.store().edited().all(host).stream()
        .filter(edit -> !edit.released())
        .forEach(
            edit ->
                rapport
                    .output()
                    .line(
                        "Kept  "
                            + edit.ticket()
                            + "  "
                            + edit.kind().id()
                            + ": edited by a person; kept, until `rapport undo "
                            + edit.ticket()
                            + " --release`"));
  }

  private void sayWithheld(Session session, String host) {
    if (session.store().withheld().isHost(host)) {
      rapport
          .output()
          .line("Withheld  " + host + ": uninstalled; until `rapport install " + host + "`");
      return;
    }
    int tickets = session.store().withheld().tickets(host).size();
    if (tickets > 0) {
      rapport
          .output()
          .line(
              "Withheld  "
                  + host
                  + ": "
                  + Numbers.of(tickets, "ticket", "tickets")
                  + " since an undo; until `rapport undo --release --host "
                  + host
                  + "`");
    }
  }

  private void toFile(WriteDesk desk, List<WriteHost> hosts, Path file) {
    PlanTotals totals = WholeFile.write(file, writer -> desk.document(hosts, writer));
    rapport.output().lines(PlanView.lines(totals, List.of()));
    rapport.output().line("Wrote " + file + "; `rapport apply --plan " + file + "` writes that");
    JsonObject document = new JsonObject();
    document.addProperty("file", file.toString());
    document.addProperty("writes", totals.writes());
    document.addProperty("hash", totals.hash());
    rapport.output().document(document);
  }
}
