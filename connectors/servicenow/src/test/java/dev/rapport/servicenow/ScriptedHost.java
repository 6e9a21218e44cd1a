package dev.rapport.servicenow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A host that gives prepared answers one after the other, whatever it is asked; then no rows. */
final class ScriptedHost implements AutoCloseable {
  private final Deque<String> answers;
  private final HttpServer server;

  private ScriptedHost(List<String> answers) throws IOException {
    this.answers = new ArrayDeque<>(answers);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Each answer is what stands between the brackets of {@code {"result":[...]}}. */
  static ScriptedHost answering(String... answers) {
    try {
      return new ScriptedHost(List.of(answers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Settings settings() {
    return new Settings(
        "snow",
        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
        Map.of(
            "auth.type", "basic",
            "auth.user", "rapport",
            "write.summary", "row",
            "write.table", Instance.TABLE),
        Map.of("auth.secret", Secret.of("secret")));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String rows = answers.isEmpty() ? "" : answers.removeFirst();
    byte[] body = ("{\"result\":[" + rows + "]}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
