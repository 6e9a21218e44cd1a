package dev.rapport.app.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Follows JSON pointers (RFC 6901). */
final class Pointers {
  private Pointers() {}

  /** What stands at the pointer; JSON null where nothing does. */
  static JsonElement resolve(JsonElement root, String pointer) {
    JsonElement at = root;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      at = child(at, step.replace("~1", "/").replace("~0", "~"));
    }
    return at;
  }

  private static JsonElement child(JsonElement parent, String step) {
    if (parent instanceof JsonObject object && object.has(step)) {
      return object.get(step);
    }
    if (parent instanceof JsonArray array && step.matches("\\d{1,6}")) {
      int index = Integer.parseInt(step);
      return index < array.size() ? array.get(index) : JsonNull.INSTANCE;
    }
    return JsonNull.INSTANCE;
  }
}
