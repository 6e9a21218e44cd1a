package dev.rapport.app.serve;

import dev.rapport.app.Hosts;
import dev.rapport.app.Session;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.config.ServeConfig;
import dev.rapport.app.serve.schedule.NodeWork;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinGson;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running {@code rapport serve}, from its start until it is closed. */
public final class Node implements Serving, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Node.class);

  /** More than any form or hook needs; nothing larger is read. */
  private static final long MOST_BYTES = 1L << 20;

  private static final Duration CONFIG_LOOKS = Duration.ofSeconds(2);

  private final Feed feed = new Feed();
  private final List<Routes> parts;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Optional<ConfigWatch> watch;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "rapport-config"));
  private final NodeWork work;
  private final Javalin server;
  private Optional<Future<?>> looks = Optional.empty();
  private volatile Session session;

  /**
   * A node that listens and works from now on, with a configuration that does not change.
   *
   * @param session closed with the node
   * @param parts what it answers, in the order in which they get to see a request
   * @throws io.javalin.util.JavalinBindException where it cannot listen there
   */
  public static Node start(Session session, Function<Serving, List<Routes>> parts) {
    return start(session, Optional.empty(), parts);
  }

  /** The same with a configuration that may change. */
  public static Node start(
      Session session, Optional<ConfigWatch> watch, Function<Serving, List<Routes>> parts) {
    Node node = new Node(session, watch, parts);
    ServeConfig serve = session.config().serve();
    try {
      node.server.start(serve.bind(), serve.port());
      node.work.start();
      node.watch();
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
    return node;
  }

  private Node(
      Session session, Optional<ConfigWatch> watch, Function<Serving, List<Routes>> parts) {
    this.session = session;
    this.watch = watch;
    this.work = new NodeWork(this);
    this.parts = parts.apply(this);
    server =
        Javalin.create(
            config -> {
              configure(config, this.parts);
              TlsListener.of(session.config()).ifPresent(tls -> tls.addTo(config));
            });
  }

  private void watch() {
    long often = CONFIG_LOOKS.toMillis();
    if (watch.isPresent()) {
      looks =
          Optional.of(
              looking.scheduleWithFixedDelay(this::reload, often, often, TimeUnit.MILLISECONDS));
    }
  }

  private static void configure(JavalinConfig config, List<Routes> parts) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.jsonMapper(new JavalinGson());
    parts.forEach(part -> part.addTo(config.routes));
  }

  /** Takes a changed configuration; looks by itself every two seconds. */
  public void reload() {
    RapportConfig inForce = session.config();
    watch
        .flatMap(it -> it.changed(inForce))
        .ifPresent(
            config -> {
              Hosts hosts = new Hosts(config, session.surroundings().connectors());
              session = new Session(session.surroundings(), config, hosts, session.store());
              work.reconfigured();
            });
  }

  /** The port it listens on, which is another than the configured one where that is 0. */
  public int port() {
    return server.port();
  }

  @Override
  public Session session() {
    return session;
  }

  @Override
  public Clock clock() {
    return session.surroundings().clock();
  }

  @Override
  public Feed feed() {
    return feed;
  }

  @Override
  public Work work() {
    return work;
  }

  @Override
  public List<String> configProblems() {
    return watch.map(ConfigWatch::problems).orElse(List.of());
  }

  /** Some parts work in the background; a part that cannot be ended does not keep the others. */
  private static void end(Routes part) {
    if (part instanceof AutoCloseable background) {
      try {
        background.close();
      } catch (Exception e) {
        LOG.warn("a part of the server did not end: {}", e.getClass().getSimpleName());
      }
    }
  }

  /** Ends what is in hand, then stops; once is enough, more does no harm. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    looks.ifPresent(it -> it.cancel(false));
    looking.shutdownNow();
    feed.close();
    server.stop();
    work.close();
    parts.forEach(Node::end);
    session.close();
  }
}
