package dev.rapport.jira.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Shares with everybody who is logged in to a Cloud site. */
final class Everybody {
  private Everybody() {}

  static JsonArray mayRead() {
    JsonObject permission = new JsonObject();
    permission.addProperty("type", "authenticated");
    JsonArray permissions = new JsonArray();
    permissions.add(permission);
    return permissions;
  }
}
