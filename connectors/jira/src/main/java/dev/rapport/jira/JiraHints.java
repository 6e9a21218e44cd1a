package dev.rapport.jira;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Hint;
import dev.rapport.connector.HintReader;
import dev.rapport.connector.Secret;
import dev.rapport.model.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads what an admin's webhook of a Jira says: HMAC-SHA256 over the body, in hexadecimal, in
 * {@code X-Hub-Signature} ("Secure admin webhooks" in Atlassian's documentation). Nothing dates a
 * delivery; its identifier is what it counts once by.
 */
final class JiraHints implements HintReader {
  static final String SIGNATURE = "X-Hub-Signature";
  static final String IDENTIFIER = "X-Atlassian-Webhook-Identifier";

  private static final Pattern SIGNED = Pattern.compile("sha256=([0-9a-fA-F]{64})");
  private static final Pattern NAMED = Pattern.compile("[!-~]{1,200}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final HmacSha256 key;

  /** For the secret that the webhook was made with. */
  JiraHints(Secret secret) {
    key = new HmacSha256(secret.reveal().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Delivery> read(
      Function<String, Optional<String>> header, byte[] body, Instant now) {
    return header
        .apply(SIGNATURE)
        .map(SIGNED::matcher)
        .filter(signed -> signed.matches())
        .map(signed -> HexFormat.of().parseHex(signed.group(1)))
        .filter(told -> MessageDigest.isEqual(told, key.of(body)))
        .map(mac -> new Delivery(id(header, mac), hints(body)));
  }

  /** A Jira that names no deliveries still sends the same one with the same signature. */
  private static String id(Function<String, Optional<String>> header, byte[] mac) {
    return header
        .apply(IDENTIFIER)
        .filter(id -> NAMED.matcher(id).matches())
        .orElseGet(() -> HexFormat.of().formatHex(mac));
  }

  private static List<Hint> hints(byte[] body) {
    JsonObject said = document(body);
    boolean deleted = "jira:issue_deleted".equals(text(said, "webhookEvent"));
    List<Hint> hints = new ArrayList<>();
    add(hints, text(object(said, "issue"), "id"), deleted);
    add(hints, text(object(said, "issueLink"), "sourceIssueId"), false);
    add(hints, text(object(said, "issueLink"), "destinationIssueId"), false);
    return hints;
  }

  private static void add(List<Hint> hints, String id, boolean deleted) {
    if (NUMBER.matcher(id).matches()) {
      hints.add(new Hint(id, deleted));
    }
  }

  private static JsonObject document(byte[] body) {
    try {
      JsonElement said = JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
      return said instanceof JsonObject object ? object : new JsonObject();
    } catch (JsonParseException e) {
      return new JsonObject();
    }
  }

  private static JsonObject object(JsonObject said, String name) {
    return said.get(name) instanceof JsonObject object ? object : new JsonObject();
  }

  private static String text(JsonObject said, String name) {
    return said.get(name) instanceof JsonPrimitive text ? text.getAsString() : "";
  }
}
