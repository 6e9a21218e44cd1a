package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.BasicCredentials;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest extends HostTest {
  @Test
  void aUserAndAPassword() {
    answers(good());

    read();

    host.verify(getRequestedFor(anyUrl()).withBasicAuth(basic()));
  }

  @Test
  void aToken() {
    answers(good());
    bench.with("auth.type", "bearer");

    read();

    host.verify(
        getRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer " + Bench.SECRET)));
  }

  @ParameterizedTest
  @CsvSource({",x-sn-apikey", "X-Other-Key,X-Other-Key"})
  void aKeyInAHeader(String configured, String header) {
    answers(good());
    bench.with("auth.type", "api-key").with("auth.header", configured == null ? " " : configured);

    read();

    host.verify(
        getRequestedFor(anyUrl())
            .withHeader(header, equalTo(Bench.SECRET))
            .withHeader("Authorization", absent()));
  }

  @Test
  void anotherTypeIsRefusedWithThoseThatThereAre() {
    bench.with("auth.type", "kerberos");

    assertThat(failure(bench::client))
        .returns(Kind.CONFIGURATION, HostException::kind)
        .hasMessageContainingAll(
            "auth.type", "basic, bearer, api-key, oauth2-client-credentials, oauth2-password");
  }

  @Test
  void aHeaderThatIsNoNameIsRefused() {
    bench.with("auth.type", "api-key").with("auth.header", "x key:");

    assertThat(failure(bench::client)).hasMessageContaining("auth.header");
  }

  @Test
  void aFixedCredentialIsTriedOnce() {
    answers(status(401));

    assertThat(failure(this::read)).returns(Kind.AUTHENTICATION, HostException::kind);
    assertThat(bench.calls).containsExactly("GET 401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwer\nty", "qwer ty", "qwerß", "\n"})
  void aTokenThatAHeaderCannotCarryIsRefusedUnquoted(String token) {
    assertThat(failure(() -> sign("bearer", token)))
        .hasMessageContaining("auth.secret")
        .hasMessageNotContaining("qwer");
  }

  @Test
  void theLineEndOfASecretFileIsNotPartOfTheSecret() {
    assertThat(sign("bearer", "token\n").header("Authorization")).isEqualTo("Bearer token");
    assertThat(sign("basic", "pass word\r\n").header("Authorization"))
        .isEqualTo("Basic dXNlcjpwYXNzIHdvcmQ=");
  }

  private static Request sign(String type, String secret) {
    Settings settings =
        new Settings(
            "snow",
            URI.create("https://example.test"),
            Map.of("auth.type", type, "auth.user", "user"),
            Map.of("auth.secret", Secret.of(secret)));
    return Authentication.of(
            settings, HostAddress.of(settings), new OkHttpClient(), Clock.systemUTC())
        .sign(new Request.Builder().url("https://example.test/x").build());
  }

  private static BasicCredentials basic() {
    return new BasicCredentials("rapport", Bench.SECRET);
  }
}
