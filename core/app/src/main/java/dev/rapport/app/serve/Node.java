package dev.rapport.app.serve;

import dev.rapport.app.Session;
import dev.rapport.app.config.ServeConfig;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinGson;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running {@code rapport serve}, from its start until it is closed. */
public final class Node implements Serving, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Node.class);

  /** More than any form or hook needs; nothing larger is read. */
  private static final long MOST_BYTES = 1L << 20;

  private final Session session;
  private final Feed feed = new Feed();
  private final List<Routes> parts;
  private final Javalin server;

  /**
   * A node that listens from now on.
   *
   * @param session closed with the node
   * @param parts what it answers, in the order in which they get to see a request
   * @throws io.javalin.util.JavalinBindException where it cannot listen there
   */
  public static Node start(Session session, Function<Serving, List<Routes>> parts) {
    Node node = new Node(session, parts);
    ServeConfig serve = session.config().serve();
    try {
      node.server.start(serve.bind(), serve.port());
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
    return node;
  }

  private Node(Session session, Function<Serving, List<Routes>> parts) {
    this.session = session;
    this.parts = parts.apply(this);
    server =
        Javalin.create(
            config -> {
              configure(config, this.parts);
              TlsListener.of(session.config()).ifPresent(tls -> tls.addTo(config));
            });
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
    feed.close();
    server.stop();
    parts.forEach(Node::end);
    session.close();
  }
}
