package dev.rapport.servicenow;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Hint;
import dev.rapport.connector.HintReader;
import dev.rapport.connector.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the hints of our app on an instance: {@code {"version":1,"id":…,"tasks":[{"task":…}]}},
 * signed as {@link HintSignature} says.
 */
final class ServiceNowHints implements HintReader {
  private static final Pattern SYS_ID = Pattern.compile("[0-9a-f]{32}");

  private final HintSignature signature;

  ServiceNowHints(Secret secret) {
    signature = new HintSignature(secret);
  }

  @Override
  public Optional<Delivery> read(
      Function<String, Optional<String>> header, byte[] body, Instant now) {
    String timestamp = header.apply(HintSignature.TIMESTAMP_HEADER).orElse("");
    String signed = header.apply(HintSignature.SIGNATURE_HEADER).orElse("");
    return signature.check(timestamp, signed, body, now) == HintSignature.Verdict.ACCEPTED
        ? Optional.of(new Delivery(signed, hints(body)))
        : Optional.empty();
  }

  private static List<Hint> hints(byte[] body) {
    List<Hint> hints = new ArrayList<>();
    for (JsonElement task : tasks(body)) {
      String id =
          task instanceof JsonObject named && named.get("task") instanceof JsonPrimitive text
              ? text.getAsString()
              : "";
      if (SYS_ID.matcher(id).matches()) {
        hints.add(new Hint(id, false));
      }
    }
    return hints;
  }

  private static JsonArray tasks(byte[] body) {
    try {
      JsonElement said = JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
      return said instanceof JsonObject object && object.get("tasks") instanceof JsonArray tasks
          ? tasks
          : new JsonArray();
    } catch (JsonParseException e) {
      return new JsonArray();
    }
  }
}
