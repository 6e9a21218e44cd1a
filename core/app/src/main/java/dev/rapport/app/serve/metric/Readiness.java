package dev.rapport.app.serve.metric;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.StoreException;
import dev.rapport.engine.store.SyncRuns.SyncRun;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this node can answer: {@code GET /health/ready}. It can where its store answers. A host
 * that is behind is named, and an alert may rest on that, but no node gets better by being taken
 * out because a tracker is down.
 */
public final class Readiness implements Routes {
  /** After so many missed syncs a host is late. */
  private static final int MISSED = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

  private final Serving serving;

  /** Of this server. */
  public Readiness(Serving serving) {
    this.serving = serving;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/health/ready", this::tell);
  }

  private void tell(Context request) {
    JsonObject answer = new JsonObject();
    try {
      answer.add("hosts", hosts());
      answer.addProperty("ready", true);
      if (!serving.configProblems().isEmpty()) {
        // Which, the log says: here anybody may ask.
        answer.addProperty("configuration", "refused");
      }
    } catch (StoreException e) {
      LOG.warn("not ready: {}", e.getMessage());
      answer.addProperty("ready", false);
      request.status(HttpStatus.SERVICE_UNAVAILABLE);
    }
    request.contentType("application/json").result(answer.toString());
  }

  private JsonArray hosts() {
    JsonArray hosts = new JsonArray();
    Store store = serving.session().store();
    for (HostConfig host : serving.session().config().hosts()) {
      Optional<SyncRun> last = store.syncRuns().last(host.name());
      JsonObject json = new JsonObject();
      json.addProperty("host", host.name());
      json.addProperty("late", last.isEmpty() || isLate(last.get()));
      hosts.add(json);
    }
    return hosts;
  }

  private boolean isLate(SyncRun last) {
    Duration often = serving.session().config().serve().every().sync();
    Instant latest = last.endedAt().plus(often.multipliedBy(MISSED));
    return !last.complete() || latest.isBefore(serving.clock().instant());
  }
}
