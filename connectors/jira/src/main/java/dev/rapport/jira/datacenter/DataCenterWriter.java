package dev.rapport.jira.datacenter;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.HostException;
import dev.rapport.http.HostClient;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.text.WikiWriter;
import dev.rapport.jira.write.CommentBody;
import dev.rapport.jira.write.HistoryMark;
import dev.rapport.jira.write.IssueWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Writes to Jira Data Center, issue by issue: it has no calls for many. */
public final class DataCenterWriter implements IssueWriter {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Set<HostException.Kind> OF_ONE_ISSUE =
      Set.of(
          HostException.Kind.FORBIDDEN,
          HostException.Kind.NOT_FOUND,
          HostException.Kind.CONFIGURATION);

  private final HostClient client;
  private final DataCenterWriteApi api;

  /** A writer for the host that the client calls. */
  public DataCenterWriter(HostClient client) {
    this.client = client;
    this.api = client.api(DataCenterWriteApi.class);
  }

  @Override
  public Map<String, JsonElement> shown(List<String> issues) {
    Map<String, JsonElement> shown = new HashMap<>();
    for (String issue : issues) {
      property(issue).ifPresent(value -> shown.put(issue, value));
    }
    return shown;
  }

  private Optional<JsonElement> property(String issue) {
    try {
      return Optional.ofNullable(client.read(api.property(issue, PROPERTY)).body().value());
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.NOT_FOUND) {
        throw e;
      }
      return Optional.empty();
    }
  }

  @Override
  public Map<String, String> show(Map<String, String> values) {
    Map<String, String> refused = new LinkedHashMap<>();
    values.forEach(
        (issue, value) ->
            putRefusal(
                refused,
                issue,
                () ->
                    client.write(
                        api.setProperty(issue, PROPERTY, RequestBody.create(value, JSON)))));
    return refused;
  }

  @Override
  public Map<String, String> hide(List<String> issues) {
    Map<String, String> refused = new LinkedHashMap<>();
    issues.forEach(
        issue ->
            putRefusal(
                refused, issue, () -> client.writeIdempotent(api.deleteProperty(issue, PROPERTY))));
    return refused;
  }

  private static void putRefusal(Map<String, String> refused, String issue, Runnable write) {
    try {
      write.run();
    } catch (HostException e) {
      if (!OF_ONE_ISSUE.contains(e.kind())) {
        throw e;
      }
      refused.put(issue, String.valueOf(e.getMessage()));
    }
  }

  /** Only an administrator of the project may suppress the mail; others are refused for trying. */
  @Override
  public void edit(String issue, JsonObject change) {
    String body = HistoryMark.on(change).toString();
    try {
      client.write(api.edit(issue, false, RequestBody.create(body, JSON)));
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.FORBIDDEN) {
        throw e;
      }
      client.write(api.edit(issue, true, RequestBody.create(body, JSON)));
    }
  }

  @Override
  public JsonElement markup(String text) {
    return new JsonPrimitive(WikiWriter.write(text));
  }

  @Override
  public String addComment(String issue, JsonElement body, boolean internal) {
    Comment made = client.write(api.addComment(issue, CommentBody.of(body, internal))).body();
    return String.valueOf(made.id());
  }

  @Override
  public void updateComment(String issue, String comment, JsonElement body) {
    client.write(api.updateComment(issue, comment, CommentBody.of(body, false)));
  }

  @Override
  public void deleteComment(String issue, String comment) {
    client.writeIdempotent(api.deleteComment(issue, comment));
  }
}
