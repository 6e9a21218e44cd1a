package dev.rapport.sandbox.jira.desk;

import com.google.gson.JsonObject;

/** A value that has a number and a name, such as a priority. */
final class Named {
  private Named() {}

  static JsonObject of(String id, String name) {
    JsonObject named = new JsonObject();
    named.addProperty("id", id);
    named.addProperty("name", name);
    return named;
  }
}
