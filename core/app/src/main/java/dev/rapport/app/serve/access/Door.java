package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lets those in who are logged in, and shows the others where to. */
final class Door implements Routes {
  private final Guests guests;

  Door(Guests guests) {
    this.guests = guests;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context request) {
    // What is open to all needs no store, so that it is there when the store is not.
    if (Open.isSigned(request) || Open.isForAll(request)) {
      return;
    }
    Optional<Viewer> viewer = guests.of(request);
    if (viewer.isPresent()) {
      viewer.get().makes(request);
      return;
    }
    if (Open.isForMachines(request.path()) || !"GET".equals(request.method().name())) {
      throw new UnauthorizedResponse("log in first");
    }
    String here = URLEncoder.encode(request.path(), StandardCharsets.UTF_8);
    request.redirect("/login?to=" + here);
    request.skipRemainingHandlers();
  }
}
