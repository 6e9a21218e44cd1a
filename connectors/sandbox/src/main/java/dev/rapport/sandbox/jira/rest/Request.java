package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.jira.json.View;
import dev.rapport.sandbox.jira.site.Account;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A call that found its way.
 *
 * @param parts what stood in the open places of the path, decoded
 * @param view through whose eyes the answer is written
 */
record Request(Call call, List<String> parts, View view) {

  /** What stood in an open place of the path. */
  String part(int index) {
    return parts.get(index);
  }

  Account caller() {
    return view.viewer();
  }

  /** All values of a query parameter, in order. */
  List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (String pair : call.rawQuery().split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        values.add(decoded(pair.substring(name.length() + 1)));
      }
    }
    return values;
  }

  Optional<String> one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** The values of a parameter that holds a list between commas, or comes several times. */
  List<String> list(String name) {
    return all(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  int number(String name, int otherwise) {
    return one(name).map(text -> number(name, text)).orElse(otherwise);
  }

  private static int number(String name, String text) {
    if (!text.matches("\\d{1,9}")) {
      throw ApiError.badRequest("The parameter '" + name + "' is not a number.");
    }
    return Integer.parseInt(text);
  }

  /** The body, which must be JSON. */
  JsonElement json() {
    try {
      JsonElement json = JsonParser.parseString(call.body());
      if (call.body().isBlank() || json.isJsonNull()) {
        throw ApiError.badPayload();
      }
      return json;
    } catch (JsonParseException unreadable) {
      throw ApiError.badPayload();
    }
  }

  /** The body, which must be an object. */
  JsonObject object() {
    return json() instanceof JsonObject object ? object : refused();
  }

  private static JsonObject refused() {
    throw ApiError.badPayload();
  }

  static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
