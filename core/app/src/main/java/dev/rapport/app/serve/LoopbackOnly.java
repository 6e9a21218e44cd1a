package dev.rapport.app.serve;

import io.javalin.config.RoutesConfig;

/** Where only this machine reaches the server, whoever asks is its owner. */
public final class LoopbackOnly implements Routes {
  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(Viewer.LOCAL::makes);
  }
}
