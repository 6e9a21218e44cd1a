package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.StepLines;
import dev.rapport.connector.Installer;
import dev.rapport.engine.sync.CallTally;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code install}: the parts of a host that are there once. */
@Command(
    name = "install",
    header = "Make or check what a host needs once, and say what is to be done by hand.",
    description = {
      "Idempotent. Each step says what it did and how to take it back. A host that was",
      "uninstalled may be written again from then on, after a yes."
    },
    footer = {"Example:", "  rapport install snow --dry-run"})
final class InstallCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(paramLabel = "HOST", description = "Where.")
  private String host = "";

  @Option(names = "--dry-run", description = "Only say what would be done.")
  private boolean dry;

  InstallCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(rapport)) {
      HostConfig on = session.hosts().named(List.of(host)).get(0);
      List<Installer.Step> steps =
          session
              .hosts()
              .connector(on)
              .installer(on.settings(), session.context(on, new CallTally()))
              .map(installer -> installer.install(dry))
              .orElse(List.of());
      if (!dry) {
        session.store().withheld().releaseAll(on.name());
      }
      List<String> lines = StepLines.of(steps);
      rapport.output().lines(lines.isEmpty() ? List.of("Nothing is needed there.") : lines);
      JsonObject document = new JsonObject();
      document.addProperty("host", on.name());
      document.add("steps", StepLines.json(steps));
      rapport.output().document(document);
      return ExitCode.DONE;
    }
  }
}
