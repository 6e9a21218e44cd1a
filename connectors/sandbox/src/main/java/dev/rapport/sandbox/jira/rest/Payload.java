package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The members of a request's body, each refused with 400 where it is not what it should be. */
record Payload(JsonObject body) {

  /** A body that may have no other members than these. */
  static Payload strict(Request request, Set<String> members) {
    JsonObject body = request.object();
    if (!members.containsAll(body.keySet())) {
      throw ApiError.badPayload();
    }
    return new Payload(body);
  }

  /** The text of a member; "" where it has none. */
  String words(String name) {
    return text(name).orElse("");
  }

  Optional<String> text(String name) {
    return member(name).map(Payload::text);
  }

  int number(String name, int otherwise) {
    return member(name).map(value -> (int) number(value)).orElse(otherwise);
  }

  List<String> texts(String name) {
    return list(name).stream().map(Payload::text).toList();
  }

  List<Long> numbers(String name) {
    return list(name).stream().map(Payload::number).toList();
  }

  /** The members of a member; none where it has none. */
  Payload within(String name) {
    return new Payload(
        member(name)
            .map(value -> value instanceof JsonObject inner ? inner : new JsonObject())
            .orElseGet(JsonObject::new));
  }

  List<JsonElement> list(String name) {
    return member(name).map(Payload::list).orElse(List.of());
  }

  private Optional<JsonElement> member(String name) {
    return Optional.ofNullable(body.get(name)).filter(value -> !value.isJsonNull());
  }

  private static String text(JsonElement value) {
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw ApiError.badPayload();
  }

  private static long number(JsonElement value) {
    if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
      return primitive.getAsLong();
    }
    throw ApiError.badPayload();
  }

  private static List<JsonElement> list(JsonElement value) {
    if (!value.isJsonArray()) {
      throw ApiError.badPayload();
    }
    return StreamSupport.stream(value.getAsJsonArray().spliterator(), false).toList();
  }
}
