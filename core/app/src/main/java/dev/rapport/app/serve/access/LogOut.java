package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;

/** {@code POST /logout}. */
record LogOut(Guests guests) implements Routes {
  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(
        "/logout",
        request -> {
          guests.dismiss(request);
          request.redirect("/login", HttpStatus.SEE_OTHER);
        });
  }
}
