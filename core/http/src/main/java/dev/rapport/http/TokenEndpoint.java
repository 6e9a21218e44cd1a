package dev.rapport.http;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Settings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Where credentials are exchanged for a token. */
final class TokenEndpoint {
  /** Tokens are some hundred characters; a longer answer is something else. */
  private static final long MOST_BYTES = 64L * 1024;

  private final Settings settings;
  private final Grant grant;
  private final HttpUrl url;
  private final OkHttpClient client;
  private final RefusalTranslator refusals;
  private final FailureTranslator failures;

  private TokenEndpoint(
      Settings settings,
      Grant grant,
      HttpUrl url,
      OkHttpClient client,
      RefusalTranslator refusals) {
    this.settings = settings;
    this.grant = grant;
    this.url = url;
    this.client = client;
    this.refusals = refusals;
    this.failures = new FailureTranslator(settings.host());
  }

  static TokenEndpoint of(
      Settings settings, Grant grant, HostAddress address, OkHttpClient bare, Clock clock) {
    String path = settings.text("auth.token-path", "/oauth_token.do");
    HttpUrl url =
        address.resolve(settings, "auth.token-url", settings.text("auth.token-url", path));
    OkHttpClient client = bare.newBuilder().addInterceptor(new AnswerGuard(MOST_BYTES)).build();
    // What is missing is said before the first call.
    grant.form(settings);
    return new TokenEndpoint(settings, grant, url, client, RefusalTranslator.of(settings, clock));
  }

  /**
   * A token that is valid now.
   *
   * @throws FailedAttempt when none was given
   */
  Token fetch() {
    Request request = request();
    Place place = Place.of(request);
    try (Response response = client.newCall(request).execute()) {
      if (response.isSuccessful()) {
        return parse(place, response.body().string());
      }
      throw refused(place, response);
    } catch (IOException e) {
      throw failures.broken(place, Effect.REPEATABLE, e);
    }
  }

  private Request request() {
    return new Request.Builder()
        .url(url)
        .header("Accept", "application/json")
        .post(grant.form(settings))
        .build();
  }

  /** 400 is how OAuth says that it does not know the client, or the user. */
  private FailedAttempt refused(Place place, Response response) throws IOException {
    if (response.code() == 400 || response.code() == 401) {
      return FailedAttempt.lasting(
          HostException.of(
              HostException.Kind.AUTHENTICATION,
              settings.host(),
              place + " gave no token (" + response.code() + "): " + grant.remedy()));
    }
    return refusals.refused(place, Effect.REPEATABLE, Refusal.of(response));
  }

  private Token parse(Place place, String json) {
    try {
      Granted granted = new Gson().fromJson(json, Granted.class);
      if (granted != null && granted.token != null && granted.token.matches("[\\x21-\\x7e]+")) {
        return new Token(
            granted.token, Optional.ofNullable(granted.seconds).map(Duration::ofSeconds));
      }
    } catch (JsonParseException e) {
      // Said below; Gson's words could quote the token.
    }
    throw FailedAttempt.lasting(
        HostException.of(
            HostException.Kind.MALFORMED,
            settings.host(),
            place + " answered without a usable access_token: check auth.token-url"));
  }

  /**
   * What was granted.
   *
   * @param value the token
   * @param validity for how long from now; empty where the host did not say
   */
  record Token(String value, Optional<Duration> validity) {
    @Override
    public String toString() {
      return "***";
    }
  }

  /** The part of the answer that matters; the names are RFC 6749's. */
  private static final class Granted {
    @SerializedName("access_token")
    private @Nullable String token;

    @SerializedName("expires_in")
    private @Nullable Long seconds;
  }
}
