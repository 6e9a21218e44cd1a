package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens: when one is fetched, when again, and what a refusal is told as. */
class GrantedTokensTest extends HostTest {
  @BeforeEach
  void useTokens() {
    bench.with("auth.type", "oauth2-client-credentials").with("auth.client-id", "client");
  }

  @Test
  void aTokenIsFetchedOnceAndUsedUntilItsTimeIsOver() {
    grants(token("one", 1800));
    takes("one");
    HostClient client = bench.client();

    read(client);
    bench.clock.advance(Duration.ofSeconds(1799));
    read(client);
    assertThat(bench.calls).containsExactly("POST 200", "GET 200", "GET 200");

    bench.clock.advance(Duration.ofSeconds(1));
    read(client);
    assertThat(bench.calls).endsWith("POST 200", "GET 200").hasSize(5);
  }

  @Test
  void theExchangeIsAFormWithTheClientsSecret() {
    grants(token("one", 1800));
    takes("one");

    read();

    host.verify(
        postRequestedFor(urlEqualTo("/oauth_token.do"))
            .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
            .withRequestBody(
                equalTo(
                    "grant_type=client_credentials&client_id=client&client_secret="
                        + Bench.SECRET)));
  }

  @Test
  void aPasswordIsExchangedBesideTheClientsSecret() {
    bench.with("auth.type", "oauth2-password");
    grants(token("one", 1800));
    takes("one");

    read();

    host.verify(
        postRequestedFor(urlEqualTo("/oauth_token.do"))
            .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
            .withRequestBody(
                equalTo(
                    "grant_type=password&client_id=client&client_secret="
                        + Bench.CLIENT_SECRET
                        + "&username=rapport&password="
                        + Bench.SECRET)));
  }

  @Test
  void whatAPasswordNeedsIsSaidBeforeTheFirstCall() {
    bench.with("auth.type", "oauth2-password").with("auth.client-id", " ");

    assertThat(failure(bench::client))
        .returns(Kind.CONFIGURATION, HostException::kind)
        .hasMessageContaining("auth.client-id");
  }

  @Test
  void aUserThatIsLockedOutIsToldSo() {
    bench.with("auth.type", "oauth2-password");
    grants(status(401));

    assertThat(failure(this::read))
        .returns(Kind.AUTHENTICATION, HostException::kind)
        .hasMessageContainingAll("auth.client-secret", "auth.user", "locked out")
        .hasMessageNotContaining(Bench.SECRET);
  }

  @Test
  void aTokenThatDiesEarlyIsRenewedOnce() {
    grants(token("one", 1800));
    takes("one");
    HostClient client = bench.client();
    read(client);
    grants(token("two", 1800));
    takes("two");

    read(client);

    assertThat(bench.calls)
        .containsExactly("POST 200", "GET 200", "GET 401", "POST 200", "GET 200");
    assertThat(bench.waits).isEmpty();
  }

  @Test
  void theSameTokenGivenAgainIsFineUntilItIsRefusedTwice() {
    grants(token("one", 1800));
    takes("two");

    assertThat(failure(this::read)).returns(Kind.AUTHENTICATION, HostException::kind);
    assertThat(bench.calls).containsExactly("POST 200", "GET 401", "POST 200", "GET 401");
  }

  @Test
  void aTokenWithoutAnEndIsUsedUntilItIsRefused() {
    grants(okJson("{\"access_token\":\"one\"}"));
    takes("one");
    HostClient client = bench.client();
    read(client);
    bench.clock.advance(Duration.ofDays(365));

    read(client);

    assertThat(bench.calls).containsExactly("POST 200", "GET 200", "GET 200");
  }

  @Test
  void theEndpointMayBeElsewhere() {
    bench.with("auth.token-url", url() + "/elsewhere");
    host.stubFor(post("/elsewhere").willReturn(token("one", 1800)));
    takes("one");

    assertThat(read().status()).isEqualTo(200);
  }

  @Test
  void anEndpointInPlainSightIsRefused() {
    bench.with("auth.token-url", "http://example.test/token");

    assertThat(failure(bench::client)).hasMessageContainingAll("auth.token-url", "https://");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401})
  void aClientThatIsNotKnownIsToldSo(int status) {
    grants(status(status).withBody("{\"error\":\"invalid_client\"}"));

    assertThat(failure(this::read))
        .returns(Kind.AUTHENTICATION, HostException::kind)
        .hasMessageContainingAll("POST /oauth_token.do", "auth.client-id", "auth.secret");
    assertThat(bench.calls).containsExactly("POST " + status);
  }

  @Test
  void aBusyEndpointIsAskedAgain() {
    grants(status(503));

    assertThat(failure(this::read)).returns(Kind.UNAVAILABLE, HostException::kind);
    assertThat(bench.calls).hasSize(5).containsOnly("POST 503");
  }

  @Test
  void anInsertThatGotNoTokenWasNotDone() {
    grants(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    assertThat(failure(this::insert)).returns(false, HostException::isMaybeDone);
    assertThat(bench.calls).hasSize(5).containsOnly("POST 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"access_token\":\"to\\nken\"}", "{\"access_token\":", "7", ""})
  void anAnswerWithoutATokenIsMalformed(String body) {
    grants(okJson(body));

    assertThat(failure(this::read))
        .returns(Kind.MALFORMED, HostException::kind)
        .hasMessageContainingAll("access_token", "auth.token-url");
  }

  private void grants(ResponseDefinitionBuilder answer) {
    host.stubFor(post("/oauth_token.do").willReturn(answer));
  }

  private static ResponseDefinitionBuilder token(String value, int seconds) {
    return okJson("{\"access_token\":\"" + value + "\",\"expires_in\":" + seconds + "}");
  }

  private void takes(String token) {
    host.stubFor(get(urlPathEqualTo("/api/table")).willReturn(status(401)));
    host.stubFor(
        get(urlPathEqualTo("/api/table"))
            .withHeader("Authorization", equalTo("Bearer " + token))
            .willReturn(good()));
  }
}
