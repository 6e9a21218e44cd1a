package dev.rapport.http;

import dev.rapport.http.TokenEndpoint.Token;
import java.time.Clock;
import java.time.Instant;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Signs with a token that is fetched when it is first needed, and again when the validity that came
 * with it is over by our clock, or when the host refuses it earlier. ServiceNow gives the same
 * token again while it is valid; that is as good as a new one.
 */
final class GrantedTokens implements Authentication {
  private final TokenEndpoint endpoint;
  private final Clock clock;
  private @Nullable Token token;
  private Instant expires = Instant.MIN;

  GrantedTokens(TokenEndpoint endpoint, Clock clock) {
    this.endpoint = endpoint;
    this.clock = clock;
  }

  @Override
  public Request sign(Request request) {
    return request.newBuilder().header("Authorization", "Bearer " + current().value()).build();
  }

  /** Another thread may have renewed it meanwhile; then its token will do. */
  @Override
  public synchronized boolean renew(Request refused) {
    if (token != null && ("Bearer " + token.value()).equals(refused.header("Authorization"))) {
      token = null;
    }
    return true;
  }

  private synchronized Token current() {
    Token held = token;
    Instant now = clock.instant();
    if (held == null || !now.isBefore(expires)) {
      held = endpoint.fetch();
      token = held;
      expires = held.validity().map(now::plus).orElse(Instant.MAX);
    }
    return held;
  }
}
