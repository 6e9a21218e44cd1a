package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.TakenBack;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uninstall}: takes back everything that was ever written to a host. */
@Command(
    name = "uninstall",
    header = "Take back everything that was ever written to a host.",
    description = {
      "Labels, tags, properties, rows, field values, comments, drafts and files, and then",
      "what was made for the host as a whole. What people edited, and notes that were",
      "posted to a journal, stay and are listed. Nothing is written to the host until",
      "`rapport install`. Ends with 1 when something stays."
    },
    footer = {"Example:", "  rapport uninstall jira --dry-run"})
final class UninstallCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(paramLabel = "HOST", description = "From where.")
  private String host = "";

  @Option(names = "--dry-run", description = "Only say what would be taken back.")
  private boolean dry;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  UninstallCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(rapport)) {
      HostConfig from = session.hosts().named(List.of(host)).get(0);
      TakenBack taken = new TakingBack(rapport, session, dry, yes).uninstall(from);
      return UndoCommand.print(rapport, List.of(taken), dry);
    }
  }
}
