package dev.rapport.jira.json;

import com.google.gson.JsonElement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an issue: those that every Jira has, and the custom ones by id, as they came.
 *
 * @param custom without those that are null
 * @param report what was drawn from summary and description, whose words were dropped; mentions as
 *     the host spells them; null where neither came
 */
public record IssueFields(
    StandardFields standard, Map<String, JsonElement> custom, @Nullable CommentFacts report) {
  public IssueFields {
    custom = Map.copyOf(custom);
  }
}
