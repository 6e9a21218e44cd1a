package dev.rapport.app.serve.metric;

import dev.rapport.app.serve.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * Gives every request an id that its lines in the log carry, and its answer too; a proxy's own id
 * is taken over, so that both logs can be read together.
 */
public final class RequestIds implements Routes {
  /** The header of both directions. */
  static final String HEADER = "X-Request-Id";

  /** The key under which structured logs have it, on threads that work on what came with it too. */
  public static final String KEY = "request";

  private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(RequestIds::begin);
    routes.after(request -> MDC.remove(KEY));
  }

  /** What stands in the header is somebody else's text, so only what cannot harm a log is taken. */
  private static void begin(Context request) {
    String id =
        Optional.ofNullable(request.header(HEADER))
            .filter(given -> SOUND.matcher(given).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    MDC.put(KEY, id);
    request.header(HEADER, id);
  }
}
