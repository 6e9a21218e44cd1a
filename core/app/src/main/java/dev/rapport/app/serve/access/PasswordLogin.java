package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.web.Visit;
import dev.rapport.engine.store.AdminActs.Act;
import dev.rapport.engine.store.WebUsers.User;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logging in with a name and a password that the store knows. */
final class PasswordLogin implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(PasswordLogin.class);
  private static final int LONGEST = 200;

  private final Serving serving;
  private final Guests guests;
  private final OwnAccounts accounts;
  private final Tries tries;

  PasswordLogin(Serving serving, Guests guests, OwnAccounts accounts) {
    this.serving = serving;
    this.guests = guests;
    this.accounts = accounts;
    this.tries = new Tries(serving.clock());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/login", request -> show(request, "Who are you?"));
    routes.post("/login", this::logIn);
  }

  private void logIn(Context request) {
    String name = text(request, "name");
    if (!tries.mayTry(name, request.ip())) {
      request.status(HttpStatus.TOO_MANY_REQUESTS);
      show(request, "Too many tries: wait for " + Tries.WHILE.toMinutes() + " minutes.");
      return;
    }
    Optional<User> user = serving.session().store().webUsers().find(name);
    if (!Passwords.isRight(text(request, "password"), user.map(User::password))) {
      refuse(request, name);
      return;
    }
    welcome(request, user.orElseThrow());
  }

  /** The same words whatever was wrong, so that they tell no names. */
  private void refuse(Context request, String name) {
    tries.failed(name, request.ip());
    LOG.warn("a login failed from {}", request.ip());
    request.status(HttpStatus.UNAUTHORIZED);
    show(request, "That is no name and password that go together.");
  }

  private void welcome(Context request, User user) {
    Viewer viewer = new Viewer(Role.of(user.role()), user.name(), accounts.withEmail(user.email()));
    guests.welcome(request, viewer);
    if (viewer.mayAdminister()) {
      Act act = new Act(serving.clock().instant(), user.name(), "logged in");
      serving.session().store().adminActs().add(act);
    }
    request.redirect(ReturnPath.of(request.formParam("to")), HttpStatus.SEE_OTHER);
  }

  private static void show(Context request, String word) {
    String token = Optional.<String>ofNullable(request.attribute(Visit.TOKEN)).orElse("");
    String to = ReturnPath.of(Optional.ofNullable(request.formParam("to")).orElse(asked(request)));
    request.html(LoginPage.passwords(token, to, word));
  }

  private static String asked(Context request) {
    return Optional.ofNullable(request.queryParam("to")).orElse("/");
  }

  /** Hashing takes long on long texts, so those are cut. */
  private static String text(Context request, String field) {
    String text = Optional.ofNullable(request.formParam(field)).orElse("");
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
