package dev.rapport.engine.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values special to one kind of event, as compact JSON: keys in the order written, sets sorted;
 * what is empty, zero or false is left out, so that equal events are equal texts.
 */
final class EventBody {
  private final JsonObject values;

  private EventBody(JsonObject values) {
    this.values = values;
  }

  static EventBody empty() {
    return new EventBody(new JsonObject());
  }

  static EventBody parse(String json) {
    return new EventBody(JsonParser.parseString(json).getAsJsonObject());
  }

  EventBody put(String name, @Nullable String value) {
    if (value != null) {
      values.addProperty(name, value);
    }
    return this;
  }

  EventBody put(String name, int value) {
    if (value != 0) {
      values.addProperty(name, value);
    }
    return this;
  }

  EventBody put(String name, boolean value) {
    if (value) {
      values.addProperty(name, true);
    }
    return this;
  }

  EventBody put(String name, Set<String> value) {
    if (!value.isEmpty()) {
      JsonArray array = new JsonArray();
      new TreeSet<>(value).forEach(array::add);
      values.add(name, array);
    }
    return this;
  }

  /** In the order given. */
  EventBody put(String name, List<String> value) {
    return value.isEmpty() ? this : list(name, value.toArray(String[]::new));
  }

  EventBody put(String name, Map<String, String> value) {
    if (!value.isEmpty()) {
      JsonObject object = new JsonObject();
      new TreeMap<>(value).forEach(object::addProperty);
      values.add(name, object);
    }
    return this;
  }

  EventBody put(String name, Enum<?> value) {
    return put(name, Names.of(value));
  }

  EventBody put(String name, @Nullable Instant value) {
    return put(name, value == null ? null : value.toString());
  }

  EventBody put(String name, @Nullable ActorId value) {
    return put(name, value == null ? null : value.toString());
  }

  EventBody put(String name, @Nullable Named value) {
    return value == null ? this : list(name, value.id(), value.name());
  }

  EventBody put(String name, Status value) {
    Status.Category category = value.category();
    return category == null
        ? list(name, value.id(), value.name())
        : list(name, value.id(), value.name(), category.name());
  }

  @Nullable String text(String name) {
    JsonElement value = values.get(name);
    return value == null ? null : value.getAsString();
  }

  /** A text without which the event is none. */
  String required(String name) {
    return values.get(name).getAsString();
  }

  int number(String name) {
    JsonElement value = values.get(name);
    return value == null ? 0 : value.getAsInt();
  }

  boolean flag(String name) {
    return values.has(name);
  }

  Set<String> texts(String name) {
    return Set.copyOf(list(name));
  }

  List<String> list(String name) {
    JsonArray array = values.getAsJsonArray(name);
    return array == null
        ? List.of()
        : array.asList().stream().map(JsonElement::getAsString).toList();
  }

  Map<String, String> map(String name) {
    JsonObject object = values.getAsJsonObject(name);
    return object == null
        ? Map.of()
        : object.asMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getAsString()));
  }

  <E extends Enum<E>> E one(Class<E> type, String name) {
    return Names.of(type, required(name));
  }

  @Nullable Instant instant(String name) {
    String value = text(name);
    return value == null ? null : Instant.parse(value);
  }

  @Nullable ActorId account(String name) {
    String value = text(name);
    return value == null ? null : Accounts.parse(value);
  }

  @Nullable Named named(String name) {
    JsonArray pair = values.getAsJsonArray(name);
    return pair == null ? null : new Named(pair.get(0).getAsString(), pair.get(1).getAsString());
  }

  Status status(String name) {
    JsonArray parts = values.getAsJsonArray(name);
    Status.Category category =
        parts.size() > 2 ? Status.Category.valueOf(parts.get(2).getAsString()) : null;
    return new Status(parts.get(0).getAsString(), parts.get(1).getAsString(), category);
  }

  private EventBody list(String name, String... parts) {
    JsonArray array = new JsonArray();
    for (String part : parts) {
      array.add(new JsonPrimitive(part));
    }
    values.add(name, array);
    return this;
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
