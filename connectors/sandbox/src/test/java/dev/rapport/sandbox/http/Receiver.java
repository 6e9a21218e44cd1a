package dev.rapport.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes what hosts send of their own accord, and answers as it was told to. */
public final class Receiver implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final HttpServer server;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

  /** What arrived. */
  public record Heard(com.sun.net.httpserver.Headers headers, String body) {
    /** A header's value; "" without one. */
    public String header(String name) {
      String value = headers.getFirst(name);
      return value == null ? "" : value;
    }
  }

  /** One that listens on a free port. */
  public Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  /** Where it listens. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** What it answers to the next ones, instead of 202. */
  public void answers(int... statuses) {
    for (int status : statuses) {
      answers.add(status);
    }
  }

  /** The next one that arrives, or has arrived. */
  public Heard next() throws InterruptedException {
    Heard next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing arrived");
    }
    return next;
  }

  /** Whether everything that arrived was looked at. */
  public boolean isEmpty() {
    return heard.isEmpty();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Integer answer = answers.poll();
    exchange.sendResponseHeaders(answer == null ? 202 : answer, -1);
    exchange.close();
    heard.add(new Heard(exchange.getRequestHeaders(), body));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
