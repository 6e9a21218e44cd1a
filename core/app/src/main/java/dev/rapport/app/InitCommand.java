package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code init}: the first configuration, commented, from a few answers. */
@Command(
    name = "init",
    header = "Write a first, commented configuration.",
    description = {
      "Asks what it cannot know and writes rapport.yaml (or --config FILE).",
      "It never writes over a file that is there, and never asks for a password:",
      "secrets stay in environment variables or files of their own."
    },
    footer = {
      "Examples:",
      "  rapport init",
      "  rapport init --yes --url https://example.service-now.com --user rapport"
    })
final class InitCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(names = "--yes", description = "Ask nothing; take what is given here, else examples.")
  private boolean yes;

  @Option(names = "--type", paramLabel = "TYPE", description = "The kind of tracker.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", description = "What you call it; default host.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--url", paramLabel = "URL", description = "Where it is.")
  private Optional<String> url = Optional.empty();

  @Option(names = "--user", paramLabel = "USER", description = "Who Rapport is there.")
  private Optional<String> user = Optional.empty();

  InitCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    Path file = rapport.configFile();
    if (Files.exists(file)) {
      throw new WrongUse(
          file + " is there already and stays as it is; name another with --config FILE");
    }
    Terminal terminal = rapport.surroundings().terminal();
    if (!yes && !terminal.canAsk()) {
      throw new WrongUse("there is nobody to ask here; say --yes for a file with examples in it");
    }
    write(file, connector(terminal), terminal);
    return ExitCode.DONE;
  }

  private void write(Path file, ConnectorInfo connector, Terminal terminal) {
    String host = answer(terminal, name, "What do you call it?", "host");
    String variable = "RAPPORT_" + host.toUpperCase(Locale.ROOT).replace('-', '_') + "_SECRET";
    Map<String, String> auth =
        Map.of(
            "auth.type",
            "basic",
            "auth.user",
            answer(terminal, user, "Which user is Rapport there?", "rapport"),
            "auth.secret",
            "${env:" + variable + "}");
    String address = answer(terminal, url, "Where is it (URL)?", "https://example.com");
    String text =
        new StarterConfig(connector).text(host, address, auth, rapport.configFile().getFileName());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new WrongUse(file + " has just been written by somebody else; it stays as it is");
    } catch (IOException e) {
      throw new UncheckedIOException("could not write " + file, e);
    }
    say(file, variable);
  }

  private ConnectorInfo connector(Terminal terminal) {
    List<ConnectorInfo> known =
        rapport.surroundings().connectors().stream().map(Connector::info).toList();
    String types = known.stream().map(ConnectorInfo::type).collect(Collectors.joining(", "));
    String first = known.isEmpty() ? "" : known.get(0).type();
    String wanted =
        known.size() == 1 && type.isEmpty()
            ? first
            : answer(terminal, type, "Which kind of tracker (" + types + ")?", first);
    return known.stream()
        .filter(info -> info.type().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new WrongUse("no connector of the type given; known: " + types));
  }

  private String answer(
      Terminal terminal, Optional<String> given, String question, String otherwise) {
    if (given.isPresent() || yes) {
      return given.orElse(otherwise);
    }
    return terminal
        .ask(question + " [" + otherwise + "]")
        .filter(answer -> !answer.isEmpty())
        .orElse(otherwise);
  }

  private void say(Path file, String variable) {
    Output output = rapport.output();
    output.line("Wrote " + file + ". It reads only, until you tell it to write.");
    output.line("Next:  export " + variable + "=...   the password; it stays out of the file");
    output.line("       rapport check                 can it be reached, and what is missing?");
    JsonObject document = new JsonObject();
    document.addProperty("file", file.toString());
    document.addProperty("secretVariable", variable);
    output.document(document);
  }
}
