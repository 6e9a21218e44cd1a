package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Routes;
import dev.rapport.app.web.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to it that what changes something was sent from a page of this very server: every form
 * carries what only this server can say of the browser's cookie.
 */
final class Forms implements Routes {
  /** Where a script of our own puts the token. */
  static final String HEADER = "X-CSRF-Token";

  private static final Set<HandlerType> HARMLESS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Visitor visitor;
  private final Tokens tokens;

  Forms(Visitor visitor, Tokens tokens) {
    this.visitor = visitor;
    this.tokens = tokens;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
  }

  private void check(Context request) {
    if (Open.isSigned(request)) {
      return;
    }
    Optional<String> cookie = visitor.token(request);
    if (!HARMLESS.contains(request.method()) && isFromBrowser(request)) {
      refuseStrangers(request, cookie.map(this::token).orElse(""));
    }
    request.attribute(Visit.TOKEN, token(cookie.orElseGet(() -> newcomer(request))));
  }

  private String token(String cookie) {
    return tokens.sign("form", cookie);
  }

  private String newcomer(Context request) {
    String token = Tokens.random();
    visitor.give(request, token);
    return token;
  }

  /** A browser names where a form comes from, or sends its cookie; a command line does neither. */
  private static boolean isFromBrowser(Context request) {
    return request.header("Origin") != null
        || request.header("Sec-Fetch-Site") != null
        || request.header("Cookie") != null;
  }

  private static void refuseStrangers(Context request, String right) {
    String site = Optional.ofNullable(request.header("Sec-Fetch-Site")).orElse("same-origin");
    String given =
        Optional.ofNullable(request.header(HEADER))
            .or(() -> Optional.ofNullable(request.formParam(Visit.TOKEN)))
            .orElse("");
    if (right.isEmpty() || !"same-origin".equals(site) || !Tokens.same(given, right)) {
      throw new ForbiddenResponse(
          "this was not sent from a page of this server, or from an old one: load the page again");
    }
  }
}
