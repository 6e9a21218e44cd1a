package dev.rapport.suite.campaign;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.http.Reply;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What an answer says about waiting, read as its host means it. */
final class Waits {
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private Waits() {}

  /** How many seconds an answer asks to wait, in its headers or in a call of a batch. */
  static OptionalLong asked(Reply reply) {
    LongStream outer =
        reply.status() == TOO_MANY || reply.status() == UNAVAILABLE
            ? seconds(header(reply, "Retry-After"))
            : LongStream.empty();
    return LongStream.concat(outer, inBatch(reply)).max();
  }

  /** A host that is down, ServiceNow's rules and Jira's quotas hold everything back. */
  static boolean isForAll(String host, Reply reply) {
    return host.equals("snow")
        || reply.status() == UNAVAILABLE
        || header(reply, "RateLimit-Reason").startsWith("jira-quota");
  }

  /** The number in a header of an answer; empty where there is none. */
  static OptionalLong number(Reply reply, String header) {
    return seconds(header(reply, header)).findFirst();
  }

  private static LongStream inBatch(Reply reply) {
    if (reply.status() != 200 || !reply.body().contains("serviced_requests")) {
      return LongStream.empty();
    }
    return JsonParser.parseString(reply.body())
        .getAsJsonObject()
        .getAsJsonArray("serviced_requests")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(inner -> inner.get("status_code").getAsInt() == TOO_MANY)
        .flatMap(Waits::headers)
        .filter(header -> header.get("name").getAsString().equalsIgnoreCase("Retry-After"))
        .flatMapToLong(header -> seconds(header.get("value").getAsString()));
  }

  private static Stream<JsonObject> headers(JsonObject inner) {
    return inner.getAsJsonArray("headers").asList().stream().map(JsonElement::getAsJsonObject);
  }

  private static LongStream seconds(String value) {
    return value.isEmpty() ? LongStream.empty() : LongStream.of(Long.parseLong(value));
  }

  private static String header(Reply reply, String name) {
    return reply.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Reply.Header::value)
        .findFirst()
        .orElse("");
  }
}
