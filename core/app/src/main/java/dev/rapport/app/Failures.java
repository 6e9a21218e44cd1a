package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.config.ConfigException;
import dev.rapport.app.config.ConfigProblem;
import dev.rapport.app.view.Problems;
import dev.rapport.connector.HostException;
import dev.rapport.engine.publish.PublishException;
import dev.rapport.engine.store.StoreException;
import dev.rapport.engine.writeback.PlanException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;

/**
 * What happens to everything that goes wrong: a line that says what, a line that says where to read
 * on, an exit code. A stack trace only with {@code -v}.
 */
final class Failures
    implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
  private final RapportCommand rapport;

  Failures(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException failure, String[] args) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    report(List.of(failure.getMessage() + "; try `" + command + " --help`"));
    return ExitCode.WRONG_USE;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
    if (rapport.isVerbose()) {
      failure.printStackTrace(rapport.surroundings().terminal().err());
    }
    report(messages(failure));
    return exitCode(failure);
  }

  private static List<String> messages(Exception failure) {
    if (failure instanceof ConfigException wrong) {
      return wrong.problems().stream().map(ConfigProblem::text).toList();
    }
    if (failure instanceof UncheckedIOException) {
      return List.of(failure.getMessage() + "; check the path, its rights and the space left");
    }
    if (failure instanceof HostException
        || failure instanceof StoreException
        || failure instanceof PlanException
        || failure instanceof PublishException
        || failure instanceof JobFailed
        || failure instanceof WrongUse) {
      return List.of(String.valueOf(failure.getMessage()));
    }
    // Its message may hold anything, so it is only shown on request.
    return List.of(
        "a mistake in Rapport itself ("
            + failure.getClass().getSimpleName()
            + "); run it again with -v and report what it prints"
            + "; see .github/TROUBLESHOOTING.md#bug");
  }

  private static int exitCode(Exception failure) {
    boolean wrong =
        failure instanceof ConfigException
            || failure instanceof WrongUse
            || failure instanceof PlanException
            || failure instanceof PublishException
            || (failure instanceof HostException host
                && host.kind() == HostException.Kind.CONFIGURATION)
            || (failure instanceof StoreException store && store.code() == StoreException.Code.URL);
    return wrong ? ExitCode.WRONG_USE : ExitCode.FAILED;
  }

  private void report(List<String> messages) {
    Output output = rapport.output();
    messages.forEach(message -> Problems.lines("rapport", message).forEach(output::note));
    JsonArray problems = new JsonArray();
    messages.forEach(problems::add);
    JsonObject document = new JsonObject();
    document.add("problems", problems);
    output.document(document);
  }
}
