package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object member by member. */
public final class Json {
  private final JsonObject object = new JsonObject();

  /** An object without members yet. */
  public static Json object() {
    return new Json();
  }

  /** A text, or JSON's null. */
  public static JsonElement text(@Nullable String value) {
    return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value);
  }

  /** A list of values. */
  public static JsonArray array(Stream<? extends JsonElement> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  /** One more member that is a text; null is written as such. */
  public Json with(String name, @Nullable String value) {
    object.addProperty(name, value);
    return this;
  }

  /** One more member that is a number. */
  public Json with(String name, Number value) {
    object.addProperty(name, value);
    return this;
  }

  /** One more member that is true or false. */
  public Json with(String name, boolean value) {
    object.addProperty(name, value);
    return this;
  }

  /** One more member. */
  public Json with(String name, JsonElement value) {
    object.add(name, value);
    return this;
  }

  /** One more member, unless the text is null. */
  public Json optional(String name, @Nullable String value) {
    return value == null ? this : with(name, value);
  }

  /** What was built. */
  public JsonObject build() {
    return object;
  }
}
