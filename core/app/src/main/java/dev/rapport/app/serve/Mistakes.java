package dev.rapport.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: the client learns that it is our mistake, the log where it was made. */
public final class Mistakes implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Mistakes.class);

  @Override
  public void addTo(RoutesConfig routes) {
    routes.exception(Exception.class, Mistakes::answer);
  }

  private static void answer(Exception mistake, Context request) {
    // Its message may hold anything, so it is only shown on request.
    LOG.error(
        "a mistake in Rapport itself ({}) answering {} {}; run it with -v"
            + "; see .github/TROUBLESHOOTING.md#bug",
        mistake.getClass().getSimpleName(),
        request.method(),
        request.endpoint().path);
    LOG.debug("what went wrong", mistake);
    request.status(500).contentType("text/plain").result("a mistake in Rapport itself\n");
  }
}
