package dev.rapport.jira.host;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/** The comments of an issue; both faces have the same calls. */
final class MiniComments {
  private MiniComments() {}

  static Reply answer(
      MiniJira jira,
      MiniIssue issue,
      String method,
      String comment,
      Map<String, String> query,
      JsonElement body) {
    return switch (method) {
      case "GET" ->
          Reply.json(
              MiniIssue.page(
                  issue.comments,
                  Integer.parseInt(query.getOrDefault("startAt", "0")),
                  Integer.parseInt(query.getOrDefault("maxResults", "50")),
                  "comments"));
      case "POST" -> add(jira, issue, body.getAsJsonObject());
      case "PUT" -> update(issue, comment, body.getAsJsonObject());
      default -> remove(issue, comment);
    };
  }

  private static Reply add(MiniJira jira, MiniIssue issue, JsonObject body) {
    JsonObject made = issue.comment(jira.nextRecord(), jira.clock().instant(), body.get("body"));
    if (body.has("properties")) {
      made.add("properties", body.get("properties"));
      if (jira instanceof MiniCloud) {
        made.addProperty("jsdPublic", false);
      }
    }
    return Reply.json(made).withStatus(201);
  }

  private static Reply update(MiniIssue issue, String comment, JsonObject body) {
    for (JsonElement each : issue.comments) {
      if (each.getAsJsonObject().get("id").getAsString().equals(comment)) {
        each.getAsJsonObject().add("body", body.get("body"));
        return Reply.json(each);
      }
    }
    return Reply.of(404);
  }

  private static Reply remove(MiniIssue issue, String comment) {
    for (int i = 0; i < issue.comments.size(); i++) {
      if (issue.comments.get(i).getAsJsonObject().get("id").getAsString().equals(comment)) {
        issue.comments.remove(i);
        return Reply.of(204);
      }
    }
    return Reply.of(404);
  }
}
