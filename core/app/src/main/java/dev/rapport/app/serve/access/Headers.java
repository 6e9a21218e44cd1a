package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Routes;
import io.javalin.config.RoutesConfig;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every answer tells the browser: run and load nothing but what this server sent as a file,
 * let no other site frame it, guess no types, keep nothing.
 */
final class Headers implements Routes {
  private final Map<String, String> headers = new LinkedHashMap<>();

  /**
   * These headers.
   *
   * @param encrypted whether browsers reach the server over TLS; then they never try without
   */
  Headers(boolean encrypted) {
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
            + " data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.put("Cache-Control", "no-store");
    if (encrypted) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(request -> headers.forEach(request::header));
  }
}
