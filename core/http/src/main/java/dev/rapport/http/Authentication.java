package dev.rapport.http;

import dev.rapport.connector.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * How a host knows us, by {@code auth.type}:
 *
 * <ul>
 *   <li>{@code basic}: {@code auth.user} and {@code auth.secret}
 *   <li>{@code bearer}: {@code auth.secret}
 *   <li>{@code api-key}: {@code auth.secret} in the header {@code auth.header}, default {@code
 *       x-sn-apikey}
 *   <li>{@code oauth2-client-credentials}: {@code auth.client-id} (or {@code auth.user}) and {@code
 *       auth.secret}, exchanged for a token at {@code auth.token-url} (or {@code auth.token-path}),
 *       default {@code /oauth_token.do}
 * </ul>
 */
interface Authentication {
  /** The request with our credentials on it. */
  Request sign(Request request);

  /**
   * Whether signing the same request again may help after a 401. Called at most once per attempt.
   */
  default boolean renew(Request refused) {
    return false;
  }

  /**
   * What the settings ask for.
   *
   * @param bare for getting tokens; signs nothing
   */
  static Authentication of(Settings settings, HostAddress address, OkHttpClient bare, Clock clock) {
    String type = settings.text("auth.type");
    return switch (type) {
      case "basic" -> header("Authorization", basic(settings));
      case "bearer" -> header("Authorization", "Bearer " + visible(settings));
      case "api-key" -> header(keyHeader(settings), visible(settings));
      case "oauth2-client-credentials" ->
          new ClientCredentials(TokenEndpoint.of(settings, address, bare, clock), clock);
      default ->
          throw settings.wrong(
              "auth.type", "needs one of basic, bearer, api-key, oauth2-client-credentials");
    };
  }

  private static Authentication header(String name, String value) {
    return request -> request.newBuilder().header(name, value).build();
  }

  private static String basic(Settings settings) {
    return Credentials.basic(settings.text("auth.user"), secret(settings), StandardCharsets.UTF_8);
  }

  private static String keyHeader(Settings settings) {
    String name = settings.text("auth.header", "x-sn-apikey");
    if (!name.matches("[A-Za-z0-9-]+")) {
      throw settings.wrong("auth.header", "needs a header name: letters, digits and hyphens");
    }
    return name;
  }

  /** A token as a header can carry it; OkHttp would quote a wrong one in its message. */
  private static String visible(Settings settings) {
    String token = secret(settings).strip();
    if (!token.matches("[\\x21-\\x7e]+")) {
      throw settings.wrong(
          "auth.secret", "needs a token of visible ASCII characters without spaces");
    }
    return token;
  }

  /** Secrets from files often end with a line end that is not part of them. */
  static String secret(Settings settings) {
    return settings.secret("auth.secret").reveal().replaceFirst("[\\r\\n]+$", "");
  }
}
