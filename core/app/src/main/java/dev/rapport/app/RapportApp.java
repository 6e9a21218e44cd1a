package dev.rapport.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Runs one command line. Nothing escapes from it but an exit code. */
public final class RapportApp {
  private RapportApp() {}

  /**
   * Runs the command that the arguments name.
   *
   * @return 0 done, 1 the job could not be done (said why), 2 wrong use or configuration
   */
  public static int run(Surroundings surroundings, String... arguments) {
    RapportCommand rapport = new RapportCommand(surroundings);
    CommandLine commandLine = commandLine(rapport);
    Failures failures = new Failures(rapport);
    return commandLine
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(
            parsed -> {
              talkAsAsked(rapport);
              return new CommandLine.RunLast().execute(parsed);
            })
        .setOut(writer(surroundings.terminal().out()))
        .setErr(writer(surroundings.terminal().err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private static CommandLine commandLine(RapportCommand rapport) {
    CommandLine commandLine = new CommandLine(rapport);
    for (Object command : commands(rapport)) {
      commandLine.addSubcommand(command);
    }
    flow(commandLine);
    return commandLine;
  }

  /** What a command says of itself is written in lines; on a screen it is a paragraph. */
  private static void flow(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.description(String.join(" ", usage.description()));
    command.getSubcommands().values().forEach(RapportApp::flow);
  }

  /** In the order in which somebody meets them. */
  private static List<Object> commands(RapportCommand rapport) {
    return List.of(
        new InitCommand(rapport),
        new CheckCommand(rapport),
        new InstallCommand(rapport),
        new SyncCommand(rapport),
        new PlanCommand(rapport),
        new ApplyCommand(rapport),
        new OnceCommand(rapport),
        new UndoCommand(rapport),
        new UninstallCommand(rapport),
        new OutboxCommand(rapport),
        new TicketCommand(rapport),
        new ThanksCommand(rapport),
        new WaiveCommand(rapport),
        new ReportCommand(rapport),
        new ExplainCommand(rapport),
        new BackTestCommand(rapport),
        new CursorCommand(rapport),
        new QuarantineCommand(rapport),
        new StoreCommand(rapport),
        new UserCommand(rapport),
        new GlossaryCommand(rapport),
        new TechTalkCommand(rapport),
        new WordCheckCommand(rapport),
        new ServeCommand(rapport),
        new SandboxCommand(rapport));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static void talkAsAsked(RapportCommand rapport) {
    talk(rapport.isVerbose() ? Level.DEBUG : Level.WARN);
  }

  /** From now on says so much in the log. */
  static void talk(Level level) {
    if (LoggerFactory.getLogger("dev.rapport") instanceof Logger logger) {
      logger.setLevel(level);
    }
  }
}
