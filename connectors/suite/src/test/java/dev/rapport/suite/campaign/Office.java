package dev.rapport.suite.campaign;

import dev.rapport.app.RapportApp;
import dev.rapport.app.Surroundings;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.connector.Connector;
import dev.rapport.engine.store.Store;
import dev.rapport.jira.JiraCloudConnector;
import dev.rapport.jira.JiraDataCenterConnector;
import dev.rapport.model.TicketHistory;
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
import java.util.TreeMap;

/** The shipped program beside a world: one folder, one store; every command is a new process. */
final class Office {
  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: %s
          auth: { type: oauth2-client-credentials, user: %s, secret: "${env:SNOW}" }
          scope: { table: incident }
          limits: { requests-per-second: 1000, concurrency: 1 }
          write: { summary: row, table: x_acme_rapport_summary, approve: always }
        - name: cloud
          type: jira-cloud
          url: %s
          auth: { type: basic, user: %s, secret: "${env:CLOUD}" }
          scope: { jql: "project in (IT, DEV)" }
          limits: { requests-per-second: 1000, concurrency: 1 }
          write: { summary: property, approve: always }
        - name: dc
          type: jira-datacenter
          url: %s
          auth: { type: bearer, secret: "${env:DC}" }
          scope: { jql: "project in (IT, DEV)" }
          limits: { requests-per-second: 1000, concurrency: 1 }
          write: { summary: property, approve: always }
      """;

  private static final List<Connector> CONNECTORS =
      List.of(new JiraCloudConnector(), new JiraDataCenterConnector(), new ServiceNowConnector());

  private final Path folder;
  private final World world;
  private String said = "";

  Office(Path folder, World world) throws IOException {
    this.folder = folder;
    this.world = world;
    Files.writeString(
        folder.resolve("rapport.yaml"),
        CONFIG.formatted(
            world.snow.url(),
            world.snow.user(),
            world.cloud.url(),
            world.cloud.user(),
            world.dataCenter.url()));
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

  /** Everything that was understood of every ticket, and where reading has got to, by name. */
  Map<String, String> stored() {
    Map<String, String> all = new TreeMap<>();
    try (Store store = Store.open("jdbc:sqlite:" + folder.resolve("rapport.db"))) {
      store.tickets().forEach(history -> add(all, history));
      all.put("accounts", String.valueOf(store.actors().count()));
      for (String host : List.of("snow", "cloud", "dc")) {
        all.put("quarantine " + host, store.quarantine().list(host).toString());
        all.put("cursor " + host, store.cursors().find(host).toString());
      }
    }
    return all;
  }

  private static void add(Map<String, String> all, TicketHistory history) {
    String key = history.ticket().key().toString();
    all.put(key, history.ticket() + " " + history.history());
    // Each store keys its sketches with a secret of its own.
    history
        .events()
        .forEach(
            event ->
                all.put(
                    key + " " + event.stamp().id(),
                    event.toString().replaceAll("sketch=\\[[^\\]]*]", "sketch")));
  }
}
