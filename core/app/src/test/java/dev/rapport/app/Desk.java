package dev.rapport.app;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.connector.Connector;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who types commands in a folder of their own, and what they get to see. */
final class Desk {
  static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  final Path folder;
  final Map<String, String> environment = new HashMap<>(Map.of("PAPER_SECRET", "s3cret"));
  final List<Connector> connectors = new ArrayList<>();
  SandboxLauncher sandbox =
      order -> {
        throw new IllegalArgumentException("no sandbox at this desk");
      };
  Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  boolean atTerminal;
  String answers = "";

  /** What happens as soon as a line of the result is there. */
  Runnable atResult = () -> {};

  Desk(Path folder) {
    this.folder = folder;
  }

  /** What a command did. */
  record Seen(int exitCode, String out, String err) {
    JsonObject json() {
      return JsonParser.parseString(out).getAsJsonObject();
    }
  }

  /** Types a command; {@code --config} points into the folder unless it is given. */
  Seen types(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--config")) {
      all.addAll(List.of("--config", folder.resolve("rapport.yaml").toString()));
    }
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            atResult.run();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new BufferedReader(new StringReader(answers)),
            atTerminal,
            atTerminal,
            atTerminal);
    Surroundings surroundings =
        new Surroundings(connectors, sandbox, terminal, environment, clock, time -> {});
    int exitCode = RapportApp.run(surroundings, all.toArray(String[]::new));
    return new Seen(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
