package dev.rapport.jira.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A role in a project, with those who hold it. */
public record ProjectRole(@Nullable List<RoleActor> actors) {
  /** Those who hold it; empty where nobody does. */
  public List<RoleActor> present() {
    return actors == null ? List.of() : actors;
  }

  /** The ids of a project's roles by name, from the addresses that Jira gives for each. */
  public static Map<String, String> ids(Map<String, String> addresses) {
    Map<String, String> ids = new HashMap<>();
    addresses.forEach(
        (name, address) -> ids.put(name, address.substring(address.lastIndexOf('/') + 1)));
    return ids;
  }
}
