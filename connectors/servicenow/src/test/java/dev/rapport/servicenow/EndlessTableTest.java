package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.http.HostClient;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.TableApi;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.TransientMemory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table that the host says has a billion pages. */
class EndlessTableTest {
  private static final byte[] PAGE =
      "{\"result\":[{\"sys_id\":\"a\"}]}".getBytes(StandardCharsets.UTF_8);

  private final AtomicInteger calls = new AtomicInteger();
  private HttpServer host;

  @BeforeEach
  void start() throws IOException {
    host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.createContext(
        "/",
        call -> {
          calls.incrementAndGet();
          call.getResponseHeaders().add("Content-Type", "application/json");
          call.getResponseHeaders().add("X-Total-Count", "1000000000000");
          call.sendResponseHeaders(200, PAGE.length);
          try (OutputStream out = call.getResponseBody()) {
            out.write(PAGE);
          }
        });
    host.start();
  }

  @AfterEach
  void stop() {
    host.stop(0);
  }

  @Test
  void isLeftAtItsFirstPage() {
    TableQuery question =
        TableQuery.of("sys_audit", EncodedQuery.ALL, List.of("sys_id"), 1_000).whileCounting();

    assertThat(catchThrowableOfType(HostException.class, () -> reader().all(question)))
        .returns(HostException.Kind.MALFORMED, HostException::kind)
        .hasMessageContainingAll(
            "host snow", "table sys_audit comes to no end", "1000000000000 items");
    assertThat(calls).hasValue(1);
  }

  private TableReader reader() {
    URI url = URI.create("http://127.0.0.1:" + host.getAddress().getPort());
    Settings settings =
        new Settings(
            "snow",
            url,
            Map.of("auth.type", "basic", "auth.user", "rapport"),
            Map.of("auth.secret", Secret.of("secret")));
    HostContext context = HostContexts.of(SettableClock.at("2026-11-01T12:00:00Z"));
    HostClient client = HostClient.of(settings, context, ServiceNowConnector.GSON);
    return new TableReader("snow", url, client, client.api(TableApi.class), new TransientMemory());
  }
}
