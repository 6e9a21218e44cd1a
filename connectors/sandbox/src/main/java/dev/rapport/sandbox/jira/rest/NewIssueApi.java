package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Map;
import java.util.Optional;

/** Creates issues. */
final class NewIssueApi {
  private final Site site;

  NewIssueApi(Site site) {
    this.site = site;
  }

  void offer(Router router, String api) {
    router.on("POST", api + "/issue", this::create);
  }

  private Reply create(Request request) {
    JsonObject fields = request.object().getAsJsonObject("fields");
    if (fields == null || !fields.has("summary")) {
      throw ApiError.badRequest("You must specify a summary of the issue.");
    }
    Project project =
        projectOf(fields).orElseThrow(() -> ApiError.badRequest("valid project is required"));
    String caller = request.caller().id();
    if (!site.grants().allows(caller, project.key(), Permission.CREATE_ISSUES)) {
      throw ApiError.forbidden("You do not have permission to create issues in this project.");
    }
    Draft draft = Draft.of(project.key(), fields.get("summary").getAsString(), caller);
    Map<String, JsonElement> values = new FieldEdits(request.view()).ofNew(fields);
    for (Map.Entry<String, JsonElement> value : values.entrySet()) {
      draft = draft.with(value.getKey(), value.getValue());
    }
    return created(request, site.issues().create(draft));
  }

  private Optional<Project> projectOf(JsonObject fields) {
    if (!(fields.get("project") instanceof JsonObject project)) {
      return Optional.empty();
    }
    JsonElement word = project.has("key") ? project.get("key") : project.get("id");
    return word == null ? Optional.empty() : site.vocabulary().project(word.getAsString());
  }

  private static Reply created(Request request, Issue issue) {
    return Reply.json(
        201,
        Json.object()
            .with("id", String.valueOf(issue.id()))
            .with("key", issue.key())
            .with("self", request.view().self("/issue/" + issue.id()))
            .build()
            .toString());
  }
}
