package dev.rapport.engine.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists and maps of texts as sorted JSON, so that equal values are equal texts. */
final class JsonTexts {
  private JsonTexts() {}

  static String list(Stream<String> values) {
    JsonArray array = new JsonArray();
    values.sorted().forEach(array::add);
    return array.toString();
  }

  static List<String> list(String json) {
    return JsonParser.parseString(json).getAsJsonArray().asList().stream()
        .map(JsonElement::getAsString)
        .toList();
  }

  static String map(Map<String, String> values) {
    JsonObject object = new JsonObject();
    new TreeMap<>(values).forEach(object::addProperty);
    return object.toString();
  }

  static Map<String, String> map(String json) {
    return JsonParser.parseString(json).getAsJsonObject().asMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getAsString()));
  }
}
