package dev.rapport.suite.campaign;

import dev.rapport.app.RapportApp;
import dev.rapport.app.Surroundings;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.connector.Connector;
import dev.rapport.jira.JiraCloudConnector;
import dev.rapport.jira.JiraDataCenterConnector;
import dev.rapport.servicenow.ServiceNowConnector;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shipped program beside a world: one folder, one store; every command is a new process. */
final class Office {
  /** The most writes of one run to a host, where it is sparing. */
  static final int PER_RUN = 9;

  /** The most writes to one ticket in a day, where it is sparing. */
  static final int PER_TICKET = 2;

  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: %s
          auth: { type: oauth2-client-credentials, user: %s, secret: "${env:SNOW}" }
          scope: { table: incident }
          limits: { requests-per-second: 1000, concurrency: 1 }
          write: { summary: row, table: x_acme_rapport_summary, approve: always%s }
        - name: cloud
          type: jira-cloud
          url: %s
          auth: { type: basic, user: %s, secret: "${env:CLOUD}" }
          scope: { jql: "project in (IT, DEV)" }
          limits: { requests-per-second: 1000, concurrency: 1 }
          write: { summary: property, approve: always%s }
        - name: dc
          type: jira-datacenter
          url: %s
          auth: { type: bearer, secret: "${env:DC}" }
          scope: { jql: "project in (IT, DEV)" }
          limits: { requests-per-second: 1000, concurrency: 1 }
          write: { summary: property, approve: always%s }
      """;

  private static final List<Connector> CONNECTORS =
      List.of(new JiraCloudConnector(), new JiraDataCenterConnector(), new ServiceNowConnector());

  private final Path folder;
  private final World world;
  private String said = "";

  /** Without limits on what is written. */
  Office(Path folder, World world) throws IOException {
    this(folder, world, "");
  }

  /** With so few writes a run and ticket that limits are felt; its store begins as a copy. */
  static Office sparing(Path folder, World world, Path store) throws IOException {
    Office office =
        new Office(
            folder,
            world,
            ", limits: { per-run: %d, per-ticket: %d }".formatted(PER_RUN, PER_TICKET));
    Files.copy(store, office.store());
    return office;
  }

  private Office(Path folder, World world, String limits) throws IOException {
    this.folder = folder;
    this.world = world;
    Files.writeString(
        folder.resolve("rapport.yaml"),
        CONFIG.formatted(
            world.snow.url(),
            world.snow.user(),
            limits,
            world.cloud.url(),
            world.cloud.user(),
            limits,
            world.dataCenter.url(),
            limits));
  }

  /** The file of its store. */
  Path store() {
    return folder.resolve("rapport.db");
  }

  /** Runs a command in a process that lives. */
  int run(String... command) {
    return run(CONNECTORS, command);
  }

  /** Runs a command in a process that may die of a fuse; whether it died. */
  boolean dies(Fuse fuse, String... command) {
    try {
      run(fuse.in(CONNECTORS), command);
      return false;
    } catch (Fuse.Crash crash) {
      return true;
    }
  }

  /** Whether there is nothing left to write. */
  boolean isQuiet() {
    return run("plan", "--json") == 0 && said.contains("\"writes\":0");
  }

  /** Leaves nothing behind: a thousand offices would fill a disk. */
  void leave() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /** Whether the last run had more to write than it may, or knows of writes in doubt. */
  boolean leftSomething() {
    return said.contains(" still to do: ");
  }

  /** What the last command said. */
  String said() {
    return said;
  }

  private int run(List<Connector> connectors, String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--config", folder.resolve("rapport.yaml").toString()));
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(heard, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(stream, stream, new BufferedReader(Reader.nullReader()), false, false, false);
    Surroundings surroundings =
        new Surroundings(
            connectors,
            order -> {
              throw new IllegalArgumentException("no sandbox here");
            },
            terminal,
            Map.of(
                "SNOW", world.snow.password(),
                "CLOUD", world.cloud.token(),
                "DC", world.dataCenter.token()),
            world.clock,
            world.clock.pause());
    int code = RapportApp.run(surroundings, all.toArray(String[]::new));
    said = heard.toString(StandardCharsets.UTF_8);
    return code;
  }
}
