package dev.rapport.jira.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes large answers small: of the members of a list that differ in their digits alone, the first
 * stands for all. A page of ten thousand changes would take the validator a minute otherwise.
 */
final class Specimens {
  private static final int SMALL = 20_000;

  private Specimens() {}

  /** The same document with thinned lists; what is small, or no JSON, stays as it is. */
  static String of(String document) {
    try {
      return document.length() <= SMALL
          ? document
          : thinned(JsonParser.parseString(document)).toString();
    } catch (JsonParseException e) {
      return document;
    }
  }

  private static JsonElement thinned(JsonElement element) {
    if (element instanceof JsonObject object) {
      JsonObject thin = new JsonObject();
      object.asMap().forEach((name, value) -> thin.add(name, thinned(value)));
      return thin;
    }
    return element instanceof JsonArray list ? thinned(list) : element;
  }

  private static JsonArray thinned(JsonArray list) {
    JsonArray thin = new JsonArray();
    Set<String> seen = new HashSet<>();
    for (JsonElement member : list) {
      JsonElement specimen = thinned(member);
      if (seen.add(Digits.masked(specimen.toString()))) {
        thin.add(specimen);
      }
    }
    return thin;
  }
}
