package dev.rapport.engine.writeback;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON object whose keys are sorted, so that equal values are equal bytes. */
final class SortedFields {
  private final SortedMap<String, JsonElement> fields = new TreeMap<>();

  SortedFields put(String name, @Nullable String value) {
    fields.put(name, value == null ? JsonNull.INSTANCE : new JsonPrimitive(value));
    return this;
  }

  SortedFields put(String name, long value) {
    fields.put(name, new JsonPrimitive(value));
    return this;
  }

  SortedFields put(String name, boolean value) {
    fields.put(name, new JsonPrimitive(value));
    return this;
  }

  /** ISO 8601, UTC. */
  SortedFields put(String name, Instant value) {
    return put(name, value.toString());
  }

  SortedFields put(String name, List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    fields.put(name, array);
    return this;
  }

  SortedFields put(String name, Stream<SortedFields> values) {
    JsonArray array = new JsonArray();
    values.map(SortedFields::json).forEach(array::add);
    fields.put(name, array);
    return this;
  }

  SortedFields put(String name, SortedFields value) {
    fields.put(name, value.json());
    return this;
  }

  /** Compact, nulls included. */
  @Override
  public String toString() {
    return json().toString();
  }

  private JsonObject json() {
    JsonObject object = new JsonObject();
    fields.forEach(object::add);
    return object;
  }
}
