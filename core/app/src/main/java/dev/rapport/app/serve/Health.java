package dev.rapport.app.serve;

import io.javalin.config.RoutesConfig;

/** Whether the process answers at all: {@code GET /health/live}. */
public final class Health implements Routes {
  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/health/live", request -> request.contentType("text/plain").result("up\n"));
  }
}
