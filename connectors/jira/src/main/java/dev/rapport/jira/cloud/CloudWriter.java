package dev.rapport.jira.cloud;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.connector.HostContext;
import dev.rapport.http.HostClient;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.text.AdfWriter;
import dev.rapport.jira.write.CommentBody;
import dev.rapport.jira.write.HistoryMark;
import dev.rapport.jira.write.IssueWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Writes to Jira Cloud: properties a hundred issues at a time, in the background. */
public final class CloudWriter implements IssueWriter {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final String NOT_TAKEN =
      "the host did not take it: the issue is gone, or the account lacks Edit issues there";

  private final HostClient client;
  private final CloudFace face;
  private final CloudWriteApi api;
  private final TaskFollower tasks;

  /** A writer for the host that the client calls. */
  public CloudWriter(String host, HostClient client, CloudFace face, HostContext context) {
    this.client = client;
    this.face = face;
    this.api = client.api(CloudWriteApi.class);
    this.tasks = new TaskFollower(host, client, api, context.pause());
  }

  @Override
  public Map<String, JsonElement> shown(List<String> issues) {
    Map<String, JsonElement> shown = new HashMap<>();
    for (Issue issue : face.byId(issues, List.of("created"), null, List.of(PROPERTY))) {
      JsonElement value = issue.properties() == null ? null : issue.properties().get(PROPERTY);
      if (value != null) {
        shown.put(String.valueOf(issue.id()), value);
      }
    }
    return shown;
  }

  /** The task does not say which issues it left out, so that they are looked at once more. */
  @Override
  public Map<String, String> show(Map<String, String> values) {
    tasks.follow(client.writeInBackground(api.setProperties(json(multi(values)))));
    Map<String, JsonElement> shown = shown(List.copyOf(values.keySet()));
    Map<String, String> refused = new LinkedHashMap<>();
    values.forEach(
        (issue, value) -> {
          if (!JsonParser.parseString(value).equals(shown.get(issue))) {
            refused.put(issue, NOT_TAKEN);
          }
        });
    return refused;
  }

  private static JsonObject multi(Map<String, String> values) {
    JsonArray issues = new JsonArray();
    values.forEach(
        (issue, value) -> {
          JsonObject properties = new JsonObject();
          properties.add(PROPERTY, JsonParser.parseString(value));
          JsonObject entry = new JsonObject();
          entry.addProperty("issueID", Long.valueOf(issue));
          entry.add("properties", properties);
          issues.add(entry);
        });
    JsonObject multi = new JsonObject();
    multi.add("issues", issues);
    return multi;
  }

  @Override
  public Map<String, String> hide(List<String> issues) {
    List<Long> numbers = issues.stream().map(Long::valueOf).toList();
    tasks.follow(
        client.writeInBackground(api.deleteProperty(PROPERTY, new CloudTask.Selection(numbers))));
    Map<String, String> refused = new LinkedHashMap<>();
    shown(issues).keySet().forEach(issue -> refused.put(issue, NOT_TAKEN));
    return refused;
  }

  @Override
  public void edit(String issue, JsonObject change) {
    client.write(api.edit(issue, false, json(HistoryMark.on(change))));
  }

  @Override
  public JsonElement markup(String text) {
    return AdfWriter.write(text);
  }

  @Override
  public String addComment(String issue, JsonElement body, boolean internal) {
    Comment made = client.write(api.addComment(issue, CommentBody.of(body, internal))).body();
    return String.valueOf(made.id());
  }

  @Override
  public void updateComment(String issue, String comment, JsonElement body) {
    client.write(api.updateComment(issue, comment, false, CommentBody.of(body, false)));
  }

  @Override
  public void deleteComment(String issue, String comment) {
    client.writeIdempotent(api.deleteComment(issue, comment));
  }

  /** As it stands, nulls included: Gson would leave them out of a body. */
  private static RequestBody json(JsonObject body) {
    return RequestBody.create(body.toString(), JSON);
  }
}
