package dev.rapport.servicenow;

import com.google.gson.JsonParser;
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
  private String lastQuestion = "";
  private String lastRows = "";

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
    byte[] body = ("{\"result\":[" + rows(exchange) + "]}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("X-Total-Count", Integer.toString(count(body)));
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** The same question, now to be counted too, gets the same answer. */
  private String rows(HttpExchange exchange) {
    String question =
        exchange.getRequestURI().getRawQuery().replaceAll("&?sysparm_no_count=true", "");
    if (!question.equals(lastQuestion)) {
      lastQuestion = question;
      lastRows = answers.isEmpty() ? "" : answers.removeFirst();
    }
    return lastRows;
  }

  private static int count(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("result").size();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
