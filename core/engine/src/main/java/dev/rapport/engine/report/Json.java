package dev.rapport.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.model.time.Elapsed;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How values look in JSON: instants as ISO 8601 UTC, durations in whole seconds, nothing as null.
 */
final class Json {
  private static final double DIGITS = 1e6;

  private Json() {}

  static JsonObject of(Elapsed elapsed) {
    JsonObject json = new JsonObject();
    json.addProperty("calendarSeconds", elapsed.calendar().toSeconds());
    json.addProperty("businessSeconds", elapsed.business().toSeconds());
    return json;
  }

  static JsonArray of(Collection<String> texts) {
    JsonArray json = new JsonArray(texts.size());
    texts.forEach(json::add);
    return json;
  }

  static JsonElement of(@Nullable Instant instant) {
    return instant == null ? JsonNull.INSTANCE : new JsonPrimitive(instant.toString());
  }

  /** A share of a whole, rounded to six digits. */
  static JsonElement of(OptionalDouble share) {
    return share.isPresent()
        ? new JsonPrimitive(Math.rint(share.getAsDouble() * DIGITS) / DIGITS)
        : JsonNull.INSTANCE;
  }
}
