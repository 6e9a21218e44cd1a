package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.terminal.Columns;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sandbox}: stand-in hosts to try things on. */
@Command(
    name = "sandbox",
    header = "Start stand-in hosts to try Rapport on; nothing leaves this machine.",
    description = {
      "Starts on free loopback ports, prints addresses and credentials when ready,",
      "and stays until interrupted. What is written there is gone afterwards. Without",
      "a file there is a made-up company on a ServiceNow and a Jira Cloud; with files",
      "there are only the hosts that they are for."
    },
    footer = {
      "Examples:",
      "  rapport sandbox --size 600 --seed 7 --write-config demo/rapport.yaml",
      "  rapport sandbox --servicenow-log incidents.csv.gz --json"
    })
final class SandboxCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(
      names = "--jira-data",
      paramLabel = "FILE",
      description = "Fill a Jira with issues, one JSON object a line (.ndjson or .ndjson.gz).")
  private Optional<Path> jiraData = Optional.empty();

  @Option(
      names = "--servicenow-log",
      paramLabel = "FILE",
      description = "Fill a ServiceNow with an incident log (.csv or .csv.gz).")
  private Optional<Path> serviceNowLog = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "How many tickets the made-up company has; default ${DEFAULT-VALUE}.")
  private int size = 600;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same seed makes the same company; default ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--faults",
      paramLabel = "NAME",
      split = ",",
      description = "What goes wrong, for example throttled,html; a wrong name lists them all.")
  private List<String> faults = List.of();

  @Option(
      names = "--write-config",
      paramLabel = "FILE",
      description = "Write a configuration for these hosts there, the secrets beside it.")
  private Optional<Path> writeConfig = Optional.empty();

  SandboxCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    if (size < 1) {
      throw new WrongUse("--size needs a whole number of at least 1");
    }
    try (SandboxLauncher.Running running = start()) {
      writeConfig.ifPresent(file -> new SandboxConfig(file).write(running));
      announce(running.hosts());
      stay();
    }
    return ExitCode.DONE;
  }

  private SandboxLauncher.Running start() {
    try {
      return rapport
          .surroundings()
          .sandbox()
          .start(new SandboxLauncher.Order(jiraData, serviceNowLog, size, seed, faults));
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  private void announce(List<SandboxLauncher.Host> hosts) {
    Output output = rapport.output();
    Columns table = new Columns(2);
    JsonArray entries = new JsonArray();
    for (SandboxLauncher.Host host : hosts) {
      table.row(host.name(), host.type(), host.url().toString(), host.user(), secret(host));
      entries.add(json(host));
    }
    JsonObject document = new JsonObject();
    document.add("hosts", entries);
    output.document(document);
    output.line("Ready: name, type, address, user, password");
    output.lines(table.lines("  "));
    writeConfig.ifPresent(file -> output.line("Try    rapport once --config " + file));
    output.line("Stop   with Ctrl-C");
  }

  private static JsonObject json(SandboxLauncher.Host host) {
    JsonObject entry = new JsonObject();
    entry.addProperty("name", host.name());
    entry.addProperty("type", host.type());
    entry.addProperty("url", host.url().toString());
    entry.addProperty("user", host.user());
    entry.addProperty("secret", secret(host));
    return entry;
  }

  /** The one secret that is printed: it opens nothing but a stand-in on this machine. */
  private static String secret(SandboxLauncher.Host host) {
    return host.secret().reveal();
  }

  private static void stay() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // Being interrupted is how this command ends.
      Thread.currentThread().interrupt();
    }
  }
}
