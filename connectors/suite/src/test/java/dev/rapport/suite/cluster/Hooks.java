package dev.rapport.suite.cluster;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends webhooks as Jira does, through something that knows which nodes answer. */
final class Hooks {
  static final String SECRET = "cluster-only";
  private static final int TRIES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final List<URI> nodes = new CopyOnWriteArrayList<>();
  private final Queue<CompletableFuture<Long>> inHand = new ConcurrentLinkedQueue<>();
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();

  Hooks(List<URI> nodes) {
    this.nodes.addAll(nodes);
  }

  /** Says of an issue that it changed; every third time twice, as Jira does after a timeout. */
  void send(Trackers.Changed changed) {
    long number = sent.getAndIncrement();
    String body =
        "{\"webhookEvent\":\"jira:issue_updated\",\"issue\":{\"id\":\"" + changed.id() + "\"}}";
    send(changed.host(), number, number, body, TRIES);
    if (number % 3 == 0) {
      send(changed.host(), number, number, body, TRIES);
    }
  }

  /** To one node, and where that does not take it, to another one, as Jira does. */
  private void send(String host, long turn, long delivery, String body, int tries) {
    List<URI> known = List.copyOf(nodes);
    URI node = known.get((int) (turn % known.size()));
    HttpRequest request =
        HttpRequest.newBuilder(node.resolve("/hooks/jira/" + host))
            .timeout(PATIENCE)
            .header("X-Hub-Signature", sign(body))
            .header("X-Atlassian-Webhook-Identifier", "delivery-" + delivery)
            .POST(BodyPublishers.ofString(body))
            .build();
    inHand.add(
        client
            .sendAsync(request, BodyHandlers.discarding())
            .handle(
                (answer, failure) -> {
                  if (failure == null && answer.statusCode() == 202) {
                    return taken.incrementAndGet();
                  }
                  if (failure != null && failure.getCause() instanceof ConnectException) {
                    nodes.remove(node);
                  }
                  if (tries > 1) {
                    send(host, turn + 1, delivery, body, tries - 1);
                  }
                  return 0L;
                }));
  }

  /** Waits until every delivery was answered, or given up. */
  void settle() {
    CompletableFuture<Long> one = inHand.poll();
    while (one != null) {
      one.join();
      one = inHand.poll();
    }
  }

  /** Deliveries, without repeats. */
  long sent() {
    return sent.get();
  }

  /** Answers 202, repeats included. */
  long taken() {
    return taken.get();
  }

  private static String sign(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return "sha256="
          + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
