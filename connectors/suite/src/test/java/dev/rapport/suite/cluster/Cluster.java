package dev.rapport.suite.cluster;

import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.StoreAddress;
import dev.rapport.engine.store.WriteLog;
import dev.rapport.model.TicketEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** Two nodes on one PostgreSQL, and the trackers that they read. */
final class Cluster implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(50);

  final Trackers trackers = new Trackers();
  final Store store;
  final Path config;
  final List<NodeProcess> nodes = new ArrayList<>();
  private final EmbeddedPostgres postgres;
  private final Clock clock = Clock.systemUTC();

  Cluster(Path folder) throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE rapport TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
    }
    String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/rapport";
    store = Store.open(new StoreAddress(url, "postgres", null));
    config = folder.resolve("rapport.yaml");
    Files.writeString(folder.resolve("hook"), Hooks.SECRET);
    StringBuilder yaml = new StringBuilder("hosts:\n");
    for (String name : Trackers.NAMES) {
      var sandbox = trackers.sandbox(name);
      Files.writeString(folder.resolve(name), sandbox.token());
      yaml.append(
          """
            - name: %s
              type: jira-cloud
              url: %s
              auth: { type: basic, user: %s, secret: "${file:%s}" }
              hook: { secret: "${file:hook}" }
              scope: { jql: "project = P" }
              limits: { requests-per-second: 1000, concurrency: 2 }
              write: { summary: property, approve: never, limits: { per-ticket: 1000 } }
          """
              .formatted(name, sandbox.url(), sandbox.user(), name));
    }
    yaml.append("store: { url: \"").append(url).append("\", user: postgres }\n");
    yaml.append("serve: { port: 0 }\n");
    Files.writeString(config, yaml);
  }

  /** Starts a node and waits until it answers. */
  NodeProcess node() throws IOException {
    NodeProcess node = NodeProcess.start(config, "node-" + nodes.size(), "serve");
    nodes.add(node);
    node.address();
    return node;
  }

  /** Lets issues change and hosts say so, at that rate, for that time. */
  void storm(Hooks hooks, int perSecond, Duration time) {
    long between = Duration.ofSeconds(1).toNanos() / perSecond;
    long start = System.nanoTime();
    long many = time.toMillis() * perSecond / 1_000;
    for (long number = 0; number < many; number++) {
      LockSupport.parkNanos(start + number * between - System.nanoTime());
      hooks.send(trackers.change());
    }
  }

  /** How long it takes from a moment on until no hint waits any more that came before it. */
  Duration untilFollowed(Instant moment) {
    while (Trackers.NAMES.stream().anyMatch(host -> waitsSinceBefore(host, moment))) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return Duration.between(moment, now());
  }

  private boolean waitsSinceBefore(String host, Instant moment) {
    return store.hints().waitingSince(host).filter(since -> !since.isAfter(moment)).isPresent();
  }

  /** Waits until every ticket of every host was read and written once. */
  void untilWritten() {
    for (String host : Trackers.NAMES) {
      while (store.confirmed().all(host).size() < Trackers.ISSUES) {
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }

  Instant now() {
    return clock.instant();
  }

  /** The statuses that the store knows an issue to have gone through, by key, in their order. */
  Map<String, List<String>> stored(String host) {
    Map<String, List<String>> histories = new TreeMap<>();
    store
        .tickets()
        .forEach(
            host,
            history -> {
              List<String> statuses = new ArrayList<>();
              for (TicketEvent event : history.events()) {
                if (event instanceof TicketEvent.StatusChanged changed) {
                  statuses.add(changed.to().id());
                }
              }
              histories.put(history.ticket().key().key(), statuses);
            });
    return histories;
  }

  /** How often a ticket was given what it had been given just before. */
  long repeats() {
    Map<String, String> last = new TreeMap<>();
    List<WriteLog.Entry> repeats = new ArrayList<>();
    for (String host : Trackers.NAMES) {
      store
          .writeLog()
          .forEach(
              host,
              entry -> {
                String what = entry.afterHash() + "";
                if (what.equals(last.put(entry.ticket() + " " + entry.kind(), what))) {
                  repeats.add(entry);
                }
              });
    }
    return repeats.size();
  }

  @Override
  public void close() throws IOException {
    nodes.forEach(node -> node.process().destroyForcibly());
    trackers.close();
    store.close();
    postgres.close();
  }
}
