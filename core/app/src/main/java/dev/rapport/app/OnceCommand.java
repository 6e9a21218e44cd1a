package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.ApplyView;
import dev.rapport.app.view.SyncView;
import dev.rapport.engine.sync.SyncResult;
import dev.rapport.engine.sync.SyncStart;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code once}: sync, plan, apply. */
@Command(
    name = "once",
    header = "Sync, plan and apply in one go.",
    description = "A host that could not be read to its end is not written.",
    footer = {"Example, for cron:", "  rapport once --yes"})
final class OnceCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(names = "--yes", description = "Do not ask before the first write.")
  private boolean yes;

  OnceCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(rapport)) {
      List<SyncResult> read =
          SyncCommand.run(rapport, session, List.of(), new SyncStart.WhereItEnded(), false);
      rapport.output().lines(SyncView.lines(read));
      List<String> whole =
          read.stream().filter(SyncResult::complete).map(SyncResult::host).toList();
      List<HostConfig> hosts =
          session.config().hosts().stream().filter(host -> whole.contains(host.name())).toList();
      Apply.Outcome written =
          new Apply(rapport, session, Optional.empty(), yes).run(hosts, Long.MAX_VALUE);
      rapport.output().lines(written.lines());
      JsonObject document = new JsonObject();
      document.add("sync", SyncView.json(read));
      document.add("apply", ApplyView.json(written.results(), written.waiting()));
      rapport.output().document(document);
      return Math.max(SyncCommand.exitCode(read), written.exitCode());
    }
  }
}
