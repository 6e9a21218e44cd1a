package dev.rapport.suite;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.RapportApp;
import dev.rapport.app.Surroundings;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An admin with the shipped program, a folder, and a stand-in ServiceNow; never waits. */
public record Desk(Path folder) {
  static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          write: { summary: row, table: x_acme_rapport_summary }
      """;

  /** What a command did. */
  public record Seen(int exitCode, String out, String err) {
    JsonObject json() {
      return JsonParser.parseString(out).getAsJsonObject();
    }

    JsonObject host() {
      return json().getAsJsonArray("hosts").get(0).getAsJsonObject();
    }
  }

  /** Writes a configuration for the stand-in. */
  public Desk configured(ServiceNowSandbox sandbox) {
    return configured(CONFIG.formatted(sandbox.url(), sandbox.user()));
  }

  public Desk configured(String yaml) {
    try {
      Files.writeString(folder.resolve("rapport.yaml"), yaml);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Seen types(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--config", folder.resolve("rapport.yaml").toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new BufferedReader(Reader.nullReader()),
            false,
            false,
            false);
    Surroundings surroundings =
        new Surroundings(
            Main.CONNECTORS,
            new LocalSandbox(),
            terminal,
            Map.of("SNOW", "sandbox-only"),
            Clock.systemUTC(),
            time -> {});
    int exitCode = RapportApp.run(surroundings, all.toArray(String[]::new));
    return new Seen(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
