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
 *   <li>{@code oauth2-password}: {@code auth.user} and {@code auth.secret}, with {@code
 *       auth.client-id} and {@code auth.client-secret}, exchanged in the same way
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
          tokens(settings, Grant.CLIENT_CREDENTIALS, address, bare, clock);
      case "oauth2-password" -> tokens(settings, Grant.PASSWORD, address, bare, clock);
      default ->
          throw settings.wrong(
              "auth.type",
              "needs one of basic, bearer, api-key, oauth2-client-credentials, oauth2-password");
    };
  }

  private static Authentication tokens(
      Settings settings, Grant grant, HostAddress address, OkHttpClient bare, Clock clock) {
    return new GrantedTokens(TokenEndpoint.of(settings, grant, address, bare, clock), clock);
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

  private static String secret(Settings settings) {
    return secret(settings, "auth.secret");
  }

  /** Secrets from files often end with a line end that is not part of them. */
  static String secret(Settings settings, String name) {
    return settings.secret(name).reveal().replaceFirst("[\\r\\n]+$", "");
  }
}
