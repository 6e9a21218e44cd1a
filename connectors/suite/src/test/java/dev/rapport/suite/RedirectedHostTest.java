package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host of any kind that points elsewhere: nobody there hears of us. */
class RedirectedHostTest {
  private final AtomicInteger heardElsewhere = new AtomicInteger();
  private final AtomicInteger heard = new AtomicInteger();

  @TempDir Path folder;
  private HttpServer host;
  private HttpServer elsewhere;

  @BeforeEach
  void start() throws IOException {
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        call -> {
          heardElsewhere.incrementAndGet();
          call.sendResponseHeaders(200, -1);
          call.close();
        });
    host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.createContext(
        "/",
        call -> {
          heard.incrementAndGet();
          String there = "http://localhost:" + elsewhere.getAddress().getPort();
          call.getResponseHeaders().add("Location", there + call.getRequestURI());
          call.sendResponseHeaders(307, -1);
          call.close();
        });
    elsewhere.start();
    host.start();
  }

  @AfterEach
  void stop() {
    host.stop(0);
    elsewhere.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "servicenow, 'basic, user: rapport', table: incident",
    "servicenow, 'oauth2-client-credentials, user: rapport', table: incident",
    "servicenow, api-key, table: incident",
    "jira-cloud, 'basic, user: rapport@example.com', 'jql: \"project = P\"'",
    "jira-datacenter, bearer, 'jql: \"project = P\"'"
  })
  void credentialsGoToTheConfiguredHostAlone(String type, String login, String scope) {
    Desk desk =
        new Desk(folder)
            .configured(
                """
                hosts:
                  - name: there
                    type: %s
                    url: http://127.0.0.1:%d
                    auth: { type: %s, secret: "${env:SNOW}" }
                    scope: { %s }
                """
                    .formatted(type, host.getAddress().getPort(), login, scope));

    Desk.Seen synced = desk.types("sync");
    Desk.Seen checked = desk.types("check");

    assertThat(synced.exitCode()).isOne();
    assertThat(synced.out() + synced.err()).contains("localhost", "host there");
    assertThat(checked.exitCode()).isOne();
    assertThat(heard).hasPositiveValue();
    assertThat(heardElsewhere).hasValue(0);
  }
}
