package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that points elsewhere: nobody there hears of us, least of all of our credentials. */
class RedirectTest extends HostTest {
  private final WireMockServer elsewhere =
      new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());

  @BeforeEach
  void startElsewhere() {
    elsewhere.start();
    elsewhere.stubFor(any(anyUrl()).willReturn(okJson("{\"access_token\":\"stolen\"}")));
  }

  @AfterEach
  void stopElsewhere() {
    elsewhere.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsNotFollowedByReadingOrWriting(int status) {
    pointElsewhere(status);

    assertThat(failure(this::read))
        .returns(Kind.UNAVAILABLE, HostException::kind)
        .hasMessageContaining("it points to 127.0.0.1");
    assertThat(failure(this::insert)).isNotNull();
    elsewhere.verify(0, anyRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oauth2-client-credentials", "oauth2-password"})
  void norWhereATokenIsAskedFor(String type) {
    pointElsewhere(307);
    bench.with("auth.type", type).with("auth.client-id", "client");

    assertThat(failure(this::read)).hasMessageNotContaining("stolen");
    elsewhere.verify(0, anyRequestedFor(anyUrl()));
  }

  private void pointElsewhere(int status) {
    String there = "http://127.0.0.1:" + elsewhere.port() + "/";
    answers(status(status).withHeader("Location", there));
  }
}
