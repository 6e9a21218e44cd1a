package dev.rapport.suite;

import dev.rapport.model.HmacSha256;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Hooks that did not come from a host, or came from it before.
 *
 * @param origin the server
 * @param host who is said to send them
 */
record ForeignHook(String origin, TellingHost host) {
  private static final int TOO_LONG = (1 << 20) + 1;

  /** What the server answers; each time to somebody new, since it may hang up on who is rude. */
  int status(HttpRequest request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  /** About the last ticket, with that key. */
  HttpRequest signed(String key, Instant at) {
    return signed(host.path(), key, host.says(host.lastId()), at);
  }

  HttpRequest unsigned() {
    return request(host.path(), host.says(host.lastId())).build();
  }

  HttpRequest oversized(Instant at) {
    return signed(host.path(), TellingHost.SECRET, " ".repeat(TOO_LONG), at);
  }

  HttpRequest toNobody(Instant at) {
    return signed(host.path() + "-2", TellingHost.SECRET, host.says(host.lastId()), at);
  }

  /** With the right key, about a ticket that there is not. */
  HttpRequest aboutNothing(Instant at) {
    String nothing = host.lastId().replaceAll("[0-9a-f]", "9");
    return signed(host.path(), TellingHost.SECRET, host.says(nothing), at);
  }

  /** By the rules of both kinds of hosts; each looks at its own headers alone. */
  private HttpRequest signed(String path, String key, String body, Instant at) {
    HmacSha256 mac = new HmacSha256(bytes(key));
    String second = String.valueOf(at.getEpochSecond());
    byte[] dated = mac.of(bytes(second + "."), bytes(body));
    return request(path, body)
        .header("X-Hub-Signature", "sha256=" + HexFormat.of().formatHex(mac.of(bytes(body))))
        .header("X-Atlassian-Webhook-Identifier", "delivery-" + at.toEpochMilli())
        .header("X-Rapport-Timestamp", second)
        .header("X-Rapport-Signature", "v1=" + Base64.getEncoder().encodeToString(dated))
        .build();
  }

  private HttpRequest.Builder request(String path, String body) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .expectContinue(body.length() == TOO_LONG)
        .POST(BodyPublishers.ofByteArray(bytes(body)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
