package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logging in at the organisation's own login page, which sends people back here with a code. */
final class OpenIdLogin implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(OpenIdLogin.class);
  private static final String ON_THE_WAY = "rapport-login";
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final OpenIdProvider provider;
  private final Guests guests;
  private final OwnAccounts accounts;
  private final Visitor visitor;
  private final Tokens tokens;

  OpenIdLogin(
      OpenIdProvider provider,
      Guests guests,
      OwnAccounts accounts,
      Visitor visitor,
      Tokens tokens) {
    this.provider = provider;
    this.guests = guests;
    this.accounts = accounts;
    this.visitor = visitor;
    this.tokens = tokens;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/login", request -> show(request, "Who are you?"));
    routes.get("/login/openid", this::send);
    routes.get(OpenIdProvider.BACK, this::comeBack);
  }

  private static void show(Context request, String word) {
    String to = ReturnPath.of(request.queryParam("to"));
    request.html(LoginPage.openId("?to=" + to, word));
  }

  /** What the way back is checked against travels in a cookie that only this store can sign. */
  private void send(Context request) {
    Journey journey = Journey.begin(ReturnPath.of(request.queryParam("to")));
    try {
      String entrance = provider.entrance(journey).toString();
      request.cookie(onTheWay(journey.signed(tokens), (int) LONGEST.toSeconds()));
      request.redirect(entrance);
    } catch (NotLoggedIn e) {
      refuse(request, e);
    }
  }

  private Cookie onTheWay(String value, int seconds) {
    return visitor.cookie(ON_THE_WAY, value, seconds, SameSite.LAX);
  }

  private static void refuse(Context request, NotLoggedIn why) {
    LOG.warn("a login did not come back as it was sent: {}", why.getMessage());
    LOG.debug("why", why);
    request.status(HttpStatus.UNAUTHORIZED);
    show(request, "That did not work: try again, or ask your admin to look at the log.");
  }

  private void comeBack(Context request) {
    request.cookie(onTheWay("", 0));
    Optional<Journey> journey =
        Optional.ofNullable(request.cookie(ON_THE_WAY))
            .flatMap(cookie -> Journey.read(cookie, tokens));
    try {
      OpenIdProvider.Person person =
          provider.check(request.fullUrl(), journey.orElseThrow(NotLoggedIn::new));
      Role role = person.role();
      guests.welcome(request, new Viewer(role, person.name(), accounts.withEmail(person.email())));
      request.redirect(journey.get().to(), HttpStatus.SEE_OTHER);
    } catch (NotLoggedIn e) {
      refuse(request, e);
    }
  }
}
