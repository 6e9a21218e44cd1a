package dev.rapport.jira.json;

import com.google.gson.JsonElement;
import java.util.Map;

/**
 * The fields of an issue: those that every Jira has, and the custom ones by id, as they came.
 *
 * @param custom without those that are null
 */
public record IssueFields(StandardFields standard, Map<String, JsonElement> custom) {
  public IssueFields {
    custom = Map.copyOf(custom);
  }
}
