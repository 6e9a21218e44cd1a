package dev.rapport.suite.campaign;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a summary says besides durations, which depend on the moment when it was written. */
final class Riding {
  private Riding() {}

  static String without(String summary) {
    JsonObject fields = JsonParser.parseString(summary).getAsJsonObject();
    fields.remove("riding");
    fields.remove("seal");
    return fields.toString();
  }
}
