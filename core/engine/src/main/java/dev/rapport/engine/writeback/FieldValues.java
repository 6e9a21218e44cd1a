package dev.rapport.engine.writeback;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.TicketFact;
import dev.rapport.engine.report.HolderWords;
import dev.rapport.model.Holder;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a summary says, as values of single fields: a JSON object by the host's id of the field,
 * sorted, without those of which there is nothing to say.
 */
final class FieldValues {
  private final JsonObject summary;

  private FieldValues(JsonObject summary) {
    this.summary = summary;
  }

  /** The values for these fields; null where there are none. */
  static @Nullable String of(Summary summary, Map<String, TicketFact> fields) {
    FieldValues values = new FieldValues(JsonParser.parseString(summary.body()).getAsJsonObject());
    JsonObject body = new JsonObject();
    new TreeMap<>(fields)
        .forEach(
            (field, fact) -> {
              JsonElement value = values.value(fact);
              if (!value.isJsonNull()) {
                body.add(field, value);
              }
            });
    return body.isEmpty() ? null : body.toString();
  }

  private JsonElement value(TicketFact fact) {
    return switch (fact) {
      case TURN ->
          new JsonPrimitive(HolderWords.of(Holder.of(summary.get("turn").getAsString())).words());
      case SINCE -> new JsonPrimitive(CommentWords.since(summary));
      case TEAM -> summary.get("team");
      case REASSIGNMENTS -> count("reassignments");
      case REOPENS -> count("reopens");
      case PING_PONGS -> count("pingPongs");
      case SIDE_HANDOVERS -> count("sideHandovers");
    };
  }

  private JsonElement count(String name) {
    return summary.getAsJsonObject("counts").get(name);
  }

  /**
   * What may stand there where it is not known which of two bodies the host has: by field the
   * value, or a list of all that it may be.
   *
   * @param before may hold such lists itself
   */
  static @Nullable String either(@Nullable String before, @Nullable String after) {
    JsonObject one = parse(before);
    JsonObject other = parse(after);
    Set<String> fields = new TreeSet<>(one.keySet());
    fields.addAll(other.keySet());
    JsonObject either = new JsonObject();
    for (String field : fields) {
      Set<JsonElement> values = new LinkedHashSet<>(alternatives(one.get(field)));
      values.addAll(alternatives(other.get(field)));
      JsonArray all = new JsonArray();
      values.forEach(all::add);
      either.add(field, all.size() == 1 ? all.get(0) : all);
    }
    return either.isEmpty() ? null : either.toString();
  }

  private static Set<JsonElement> alternatives(@Nullable JsonElement value) {
    if (value == null) {
      return Set.of();
    }
    return value instanceof JsonArray list ? new LinkedHashSet<>(list.asList()) : Set.of(value);
  }

  private static JsonObject parse(@Nullable String body) {
    return body == null ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
  }
}
