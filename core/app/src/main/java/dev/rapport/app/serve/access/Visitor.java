package dev.rapport.app.serve.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/**
 * The one cookie: a value that nobody can guess and that means nothing outside the store. Scripts
 * cannot read it, and no other site's form sends it along.
 *
 * @param encrypted whether browsers reach the server over TLS
 */
record Visitor(boolean encrypted) {
  /** A browser takes a cookie of this prefix from this very server alone. */
  private String name() {
    return encrypted ? "__Host-rapport" : "rapport";
  }

  /** The value that the browser sent; empty where it sent none. */
  Optional<String> token(Context request) {
    return Optional.ofNullable(request.cookie(name())).filter(token -> !token.isBlank());
  }

  /** Gives the browser another value; the one before means nothing to it any more. */
  void give(Context request, String token) {
    request.cookie(cookie(name(), token, -1, SameSite.LAX));
  }

  /** Takes it back. */
  void take(Context request) {
    request.cookie(cookie(name(), "", 0, SameSite.LAX));
  }

  /** A cookie of ours; lives as long as the browser where the age is -1. */
  Cookie cookie(String name, String value, int seconds, SameSite site) {
    return new Cookie(name, value, "/", seconds, encrypted, true, null, site);
  }
}
