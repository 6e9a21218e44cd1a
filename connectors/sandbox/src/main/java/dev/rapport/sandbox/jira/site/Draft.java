package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.Map;

/**
 * An issue about to be created.
 *
 * @param project the key of its project
 * @param reporter an account's id
 * @param fields more values, kept as in {@link Issue#fields}
 */
public record Draft(
    String project, String summary, String reporter, Map<String, JsonElement> fields) {

  /** A draft without more values. */
  public static Draft of(String project, String summary, String reporter) {
    return new Draft(project, summary, reporter, Map.of());
  }

  /** The draft with one more value. */
  public Draft with(String field, JsonElement value) {
    Map<String, JsonElement> more = new HashMap<>(fields);
    more.put(field, value);
    return new Draft(project, summary, reporter, more);
  }

  /** The draft with one more value that is a text or an id. */
  public Draft with(String field, String value) {
    return with(field, new JsonPrimitive(value));
  }
}
