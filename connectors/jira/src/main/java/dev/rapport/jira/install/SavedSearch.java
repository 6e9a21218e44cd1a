package dev.rapport.jira.install;

import com.google.gson.JsonObject;

/**
 * A search that is saved on a site for the PMO.
 *
 * @param name as people see it; a site takes one of a name from each account
 * @param jql what it finds
 */
public record SavedSearch(String name, String jql) {
  private static final String MADE = "Made by Rapport; rapport uninstall takes it away.";

  /** What the host is sent. */
  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("description", MADE);
    json.addProperty("jql", jql);
    return json;
  }

  /** Whether the host's filter is this one as we made it. */
  boolean isShownBy(JsonObject filter) {
    return json().entrySet().stream()
        .allMatch(member -> member.getValue().equals(filter.get(member.getKey())));
  }
}
