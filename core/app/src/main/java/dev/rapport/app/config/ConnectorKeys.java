package dev.rapport.app.config;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.Setting;

/** Lets a connector take settings of its own that the shipped schema has never heard of. */
final class ConnectorKeys {
  private ConnectorKeys() {}

  /** Adds the setting to the properties of a host, unless it is there already. */
  static void add(JsonObject host, Setting setting) {
    JsonObject rule = host;
    for (String step : setting.name().split("\\.", -1)) {
      JsonObject properties = child(rule, "properties");
      rule = child(properties, step);
    }
    if (rule.size() == 0) {
      rule.addProperty("description", "a value: " + setting.purpose());
      JsonArray types = new JsonArray();
      types.add("string");
      types.add("integer");
      types.add("boolean");
      rule.add("type", types);
    }
  }

  private static JsonObject child(JsonObject parent, String name) {
    if (!parent.has(name)) {
      parent.add(name, new JsonObject());
    }
    return parent.getAsJsonObject(name);
  }
}
