package dev.rapport.app.api;

import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import dev.rapport.connector.Secret;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** Who calls: a tool with the token of reports, or whoever is logged in. */
final class Caller {
  private static final Viewer TOOL = new Viewer(Role.PMO, "api", Set.of());
  private static final String BEARER = "Bearer ";

  private Caller() {}

  /**
   * The caller. A token never opens more than reports, whoever else is logged in.
   *
   * @param token the configured one; empty where there is none
   * @throws Problem where a token is given that is not this one
   */
  static Viewer of(Context request, Optional<Secret> token) {
    Optional<String> given = Optional.ofNullable(request.header("Authorization"));
    if (given.isEmpty()) {
      return Viewer.of(request);
    }
    if (token.isPresent() && isSame(given.get(), BEARER + token.get().reveal())) {
      return TOOL;
    }
    throw new Problem(HttpStatus.UNAUTHORIZED, "this is not the token that serve.api-token names");
  }

  /** Takes as long for a token that is nearly right as for one that is not. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
