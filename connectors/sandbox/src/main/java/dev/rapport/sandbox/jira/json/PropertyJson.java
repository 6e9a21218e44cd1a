package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;

/** Properties of issues and comments as documents. */
public final class PropertyJson {
  private PropertyJson() {}

  /** One property. */
  public static JsonObject of(String key, JsonElement value) {
    return Json.object().with("key", key).with("value", value).build();
  }

  /**
   * The keys of all properties of a thing.
   *
   * @param address of the thing's properties
   */
  public static JsonObject keys(String address, Set<String> keys) {
    return Json.object()
        .with(
            "keys",
            Json.array(
                keys.stream()
                    .map(
                        key ->
                            Json.object()
                                .with("self", address + "/" + key)
                                .with("key", key)
                                .build())))
        .build();
  }
}
