package dev.rapport.app.serve.hook;

import dev.rapport.app.Session;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.metric.RequestIds;
import dev.rapport.connector.HintReader;
import dev.rapport.engine.store.StoreException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * {@code POST /hooks/jira/HOST} and {@code POST /hooks/servicenow/HOST}: takes what hosts say of
 * their tickets. It answers 202 as soon as that is kept; 401 to whoever cannot sign, 404 where
 * nothing is expected, 413 to what is too long, 503 where it should be sent again.
 */
public final class Hooks implements Routes {
  /** More than a host says of a ticket. */
  static final int MOST_BYTES = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);

  /** So many are read at once; whoever sends slowly keeps no more busy than these. */
  private static final int AT_ONCE = 32;

  private final Serving serving;
  private final HintReaders readers = new HintReaders();
  private final Semaphore room = new Semaphore(AT_ONCE);

  /** Hooks of the hosts of that server. */
  public Hooks(Serving serving) {
    this.serving = serving;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/hooks/{kind}/{host}", this::take);
  }

  private void take(Context request) throws IOException {
    Session session = serving.session();
    Optional<HostConfig> host =
        session
            .config()
            .host(request.pathParam("host"))
            .filter(it -> it.type().split("-", 2)[0].equals(request.pathParam("kind")));
    Optional<HintReader> reader = host.flatMap(it -> readers.of(session, it));
    request.status(
        reader.isEmpty()
            ? HttpStatus.NOT_FOUND
            : answer(session, host.orElseThrow(), reader.get(), request));
  }

  private HttpStatus answer(Session session, HostConfig host, HintReader reader, Context request)
      throws IOException {
    if (request.contentLength() > MOST_BYTES) {
      return HttpStatus.CONTENT_TOO_LARGE;
    }
    if (!room.tryAcquire()) {
      return HttpStatus.SERVICE_UNAVAILABLE;
    }
    byte[] body;
    try {
      body = request.bodyInputStream().readNBytes(MOST_BYTES + 1);
    } finally {
      room.release();
    }
    return body.length > MOST_BYTES
        ? HttpStatus.CONTENT_TOO_LARGE
        : reader
            .read(
                name -> Optional.ofNullable(request.header(name)), body, serving.clock().instant())
            .map(delivery -> keep(session, host, delivery))
            .orElse(HttpStatus.UNAUTHORIZED);
  }

  private HttpStatus keep(Session session, HostConfig host, HintReader.Delivery delivery) {
    try {
      String request = Optional.ofNullable(MDC.get(RequestIds.KEY)).orElse("");
      Instant now = serving.clock().instant();
      boolean isNew =
          session.store().hints().add(host.name(), delivery.id(), delivery.hints(), request, now);
      if (isNew && !delivery.hints().isEmpty()) {
        serving.work().hinted();
      }
      return HttpStatus.ACCEPTED;
    } catch (StoreException e) {
      LOG.warn("a hint of {} could not be kept: {}", host.name(), e.getMessage());
      return HttpStatus.SERVICE_UNAVAILABLE;
    }
  }
}
