package dev.rapport.app.serve;

import io.javalin.config.RoutesConfig;

/** A part of what a server answers: pages, the API, hooks, or what stands before all of them. */
@FunctionalInterface
public interface Routes {
  /** Adds the part; called once, before the server listens. */
  void addTo(RoutesConfig routes);
}
