package dev.rapport.jira.host;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a test may see of an issue, and do to it behind the connector's back. */
public record MiniIssueView(Object inner) {
  private MiniIssue issue() {
    return (MiniIssue) inner;
  }

  public Set<String> labels() {
    return Set.copyOf(issue().labels);
  }

  public void label(String label) {
    issue().labels.add(label);
  }

  public void field(String id, JsonElement value) {
    issue().fields.put(id, value);
  }

  public Map<String, JsonElement> fields() {
    return Map.copyOf(issue().fields);
  }

  public List<JsonObject> comments() {
    return issue().comments.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  public JsonArray histories() {
    return issue().histories;
  }
}
