package dev.rapport.app.serve.title;

import dev.rapport.app.Session;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.connector.CallBudget;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Titles;
import dev.rapport.engine.sync.CallTally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hosts that are asked for titles: each by one thread, so that none waits for another. */
final class AskedHosts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AskedHosts.class);

  /** How long a host is left alone that could not be asked. */
  private static final Duration LEFT_ALONE = Duration.ofMinutes(1);

  private final Serving serving;
  private final Map<String, Door> doors = new ConcurrentHashMap<>();
  private final Map<String, ExecutorService> threads = new ConcurrentHashMap<>();
  private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();

  private record Door(Session session, Optional<Titles> titles) {}

  AskedHosts(Serving serving) {
    this.serving = serving;
  }

  /** Titles can wait: not while a host is down, wants to be left alone, or has few calls left. */
  boolean mayBeAsked(String host) {
    Session session = serving.session();
    Instant now = serving.clock().instant();
    return session.config().host(host).isPresent()
        && !now.isBefore(notBefore.getOrDefault(host, now))
        && !now.isBefore(session.store().pauses().notBefore(host).orElse(now))
        && CallBudget.recall(session.store().memory(host))
            .filter(budget -> budget.isSmallAt(now))
            .isEmpty();
  }

  /** Titles by the host's ids; empty where the host could not be asked, which is logged. */
  CompletableFuture<Optional<Map<String, String>>> titles(String host, List<String> ids) {
    return CompletableFuture.supplyAsync(
        () -> ask(host, ids), threads.computeIfAbsent(host, AskedHosts::thread));
  }

  private static ExecutorService thread(String host) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "rapport-titles-" + host);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Whoever waited behind a call that failed does not make another one. */
  private Optional<Map<String, String>> ask(String host, List<String> ids) {
    if (!mayBeAsked(host)) {
      return Optional.empty();
    }
    try {
      return Optional.of(door(host).map(titles -> titles.of(ids)).orElseGet(Map::of));
    } catch (HostException e) {
      notBefore.put(host, serving.clock().instant().plus(LEFT_ALONE));
      LOG.warn("{} gave no titles, keys stand alone: {}", host, e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Titles> door(String host) {
    Session session = serving.session();
    return session.config().host(host).flatMap(config -> door(session, config).titles());
  }

  /** Kept from one list to the next, so that its connections are. */
  private Door door(Session session, HostConfig host) {
    return doors.compute(
        host.name(),
        (name, known) ->
            known != null && known.session().equals(session)
                ? known
                : new Door(
                    session,
                    session
                        .hosts()
                        .connector(host)
                        .titles(host.settings(), session.context(host, new CallTally()))));
  }

  @Override
  public void close() {
    threads.values().forEach(ExecutorService::shutdownNow);
  }
}
