package dev.rapport.app;

import dev.rapport.app.config.ConfigReader;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.terminal.ColorDepth;
import dev.rapport.app.terminal.Ink;
import dev.rapport.connector.Connector;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code rapport} itself: the options that every command takes, and what they share. */
@Command(
    name = "rapport",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = RapportCommand.Version.class,
    header = "Whose turn it is on a ticket, who was heard and who was thanked.",
    description = {
      "Reads the trackers you run already, works out whose turn it was, and writes that",
      "back where people look: onto the ticket, and into a report. It only reads, until",
      "you tell it to write. Begin with `rapport init`, or try it with `rapport sandbox`."
    },
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the job could not be done; the message says why",
      "2:wrong use or wrong configuration"
    })
final class RapportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The configuration; default ${DEFAULT-VALUE}.")
  private Path config = Path.of("rapport.yaml");

  @Option(
      names = "--as-of",
      paramLabel = "ISO",
      scope = ScopeType.INHERIT,
      converter = InstantConverter.class,
      description =
          "Compute as if it were then, a moment or a day such as 2026-11-01; default now.")
  private Optional<Instant> asOf = Optional.empty();

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "One JSON document on standard output, everything else on standard error.")
  private boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto, always or never; auto also heeds NO_COLOR.")
  private ColorDepth.Choice color = ColorDepth.Choice.auto;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more on standard error, stack traces too.")
  private boolean verbose;

  private Optional<Output> output = Optional.empty();

  RapportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    throw new WrongUse("name a command; `rapport --help` lists them");
  }

  Surroundings surroundings() {
    return surroundings;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** Where the configuration is, whether or not there is one. */
  Path configFile() {
    return config;
  }

  /** The configuration, checked. */
  RapportConfig config() {
    return new ConfigReader(
            surroundings.connectors().stream().map(Connector::info).toList(),
            surroundings.environment())
        .read(config);
  }

  /** The moment that figures speak of. */
  Instant asOf() {
    return asOf.orElseGet(() -> surroundings.clock().instant());
  }

  /** One for the whole run, so that it prints one document. */
  Output output() {
    if (output.isEmpty()) {
      output = Optional.of(new Output(surroundings.terminal(), json));
    }
    return output.get();
  }

  /** Colours for standard output. */
  Ink ink() {
    boolean terminal = surroundings.terminal().outIsTerminal();
    return new Ink(ColorDepth.of(color, terminal, surroundings.environment()));
  }

  /** How far long work is; to be closed when it is done. */
  Progress progress(String task, String unit) {
    return new Progress(surroundings.terminal(), task, unit);
  }

  /** The version that the jar's manifest states. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RapportCommand.class.getPackage().getImplementationVersion();
      return new String[] {"rapport " + (version == null ? "(not packaged)" : version)};
    }
  }
}
