package dev.rapport.sandbox.servicenow;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Credentials;
import dev.rapport.sandbox.http.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The OAuth endpoint. The client's id and secret are the integration user's name and password.
 * While a token is valid, asking again gives the same token with what is left of its life.
 */
final class Tokens {
  private static final Duration LIFETIME = Duration.ofMinutes(30);
  private static final String REFRESH_TOKEN = "sandbox-refresh-token";

  private final Credentials client;
  private final Clock clock;
  private Instant expires = Instant.MIN;
  private int issued;

  Tokens(Credentials client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /** Answers a form-encoded request for a token; any other encoding is an unspecified error. */
  synchronized Reply grant(Call call) {
    if (!call.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded")) {
      return refusal(400, "unspecified error");
    }
    Map<String, String> form = call.form();
    if (!knowsClient(form)) {
      return refusal(401, "access_denied");
    }
    return switch (form.getOrDefault("grant_type", "")) {
      case "client_credentials" -> token(false);
      case "password" -> knowsUser(form) ? token(true) : refusal(401, "access_denied");
      case "refresh_token" ->
          REFRESH_TOKEN.equals(form.get("refresh_token"))
              ? token(true)
              : refusal(401, "access_denied");
      default -> refusal(400, "unsupported_grant_type");
    };
  }

  /** Whether a token was issued here and has not run out. */
  synchronized boolean isValid(String token) {
    return clock.instant().isBefore(expires) && token.equals(current());
  }

  /** Ends the life of the token that was issued last. */
  synchronized void revoke() {
    expires = Instant.MIN;
  }

  private boolean knowsClient(Map<String, String> form) {
    return client.user().equals(form.get("client_id"))
        && client.password().equals(form.get("client_secret"));
  }

  private boolean knowsUser(Map<String, String> form) {
    return client.user().equals(form.get("username"))
        && client.password().equals(form.get("password"));
  }

  private Reply token(boolean refreshable) {
    Instant now = clock.instant();
    if (!now.isBefore(expires)) {
      issued++;
      expires = now.plus(LIFETIME);
    }
    JsonObject token = new JsonObject();
    token.addProperty("access_token", current());
    if (refreshable) {
      token.addProperty("refresh_token", REFRESH_TOKEN);
    }
    token.addProperty("scope", "useraccount");
    token.addProperty("token_type", "Bearer");
    token.addProperty("expires_in", Duration.between(now, expires).toSeconds());
    return Reply.json(200, token.toString());
  }

  private String current() {
    return "sandbox-token-" + issued;
  }

  private static Reply refusal(int status, String description) {
    JsonObject error = new JsonObject();
    error.addProperty("error", "server_error");
    error.addProperty("error_description", description);
    return Reply.json(status, error.toString());
  }
}
