package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.rapport.connector.HostException;
import dev.rapport.http.TableApi.Row;
import dev.rapport.http.TableApi.Rows;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests against a host that answers what the test says, in the order it says it. */
abstract class HostTest {
  final WireMockServer host = new WireMockServer(wireMockConfig().dynamicPort().dynamicHttpsPort());
  Bench bench;

  @BeforeEach
  void start() {
    host.start();
    bench = new Bench(url());
  }

  @AfterEach
  void stop() {
    host.stop();
  }

  String url() {
    return "http://localhost:" + host.port();
  }

  /** Whatever is asked, these are the answers; the last one is given for ever. */
  void answers(ResponseDefinitionBuilder... answers) {
    for (int i = 0; i < answers.length; i++) {
      host.stubFor(
          any(anyUrl())
              .inScenario("answers")
              .whenScenarioStateIs(state(i))
              .willReturn(answers[i])
              .willSetStateTo(state(Math.min(i + 1, answers.length - 1))));
    }
    host.resetScenarios();
  }

  private static String state(int answer) {
    return answer == 0 ? STARTED : "answer " + answer;
  }

  static ResponseDefinitionBuilder good() {
    return okJson("{\"result\":[{\"id\":\"a\",\"count\":1}]}")
        .withHeader("Date", "Sun, 01 Nov 2026 15:00:00 GMT");
  }

  static ResponseDefinitionBuilder made() {
    return okJson("{\"id\":\"a\",\"count\":1}");
  }

  static ResponseDefinitionBuilder status(int status) {
    return aResponse().withStatus(status);
  }

  Answer<Rows> read() {
    return read(bench.client());
  }

  static Answer<Rows> read(HostClient client) {
    return client.read(client.api(TableApi.class).rows("active=true"));
  }

  Answer<Row> insert() {
    HostClient client = bench.client();
    return client.write(client.api(TableApi.class).insert(new Row("a", 1)));
  }

  static HostException failure(ThrowingCallable call) {
    return catchThrowableOfType(HostException.class, call);
  }
}
