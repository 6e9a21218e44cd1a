package dev.rapport.jira.install;

import com.google.gson.JsonObject;

/**
 * A search that is saved on a site for the PMO.
 *
 * @param name as people see it; a site takes one of a name from each account
 * @param jql what it finds; whoever looks sees what they may see
 */
public record SavedSearch(String name, String jql) {
  /** What stands beside everything that was made. */
  static final String MADE = "Made by Rapport; rapport uninstall takes it away.";

  /** How it is known. */
  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("description", MADE);
    json.addProperty("jql", jql);
    return json;
  }

  /** Whether the host's filter is the one that was made so. */
  static boolean isShownBy(JsonObject filter, JsonObject made) {
    return made.entrySet().stream()
        .allMatch(member -> member.getValue().equals(filter.get(member.getKey())));
  }
}
