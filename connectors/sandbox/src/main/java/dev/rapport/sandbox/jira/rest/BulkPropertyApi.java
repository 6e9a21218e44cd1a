package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Properties of up to a hundred issues in one call, set by a task that goes on behind it. */
final class BulkPropertyApi {
  private static final int MOST_ISSUES = 100;
  private static final int MOST_PROPERTIES = 10;

  private final Site site;
  private final Access access;
  private final Tasks tasks;

  BulkPropertyApi(Site site, Access access, Tasks tasks) {
    this.site = site;
    this.access = access;
    this.tasks = tasks;
  }

  void offer(Router router, String api) {
    router.on("POST", api + "/issue/properties/multi", this::set);
    router.on("GET", api + "/task/{}", this::task);
  }

  private Reply set(Request request) {
    List<JsonElement> issues = Payload.strict(request, Set.of("issues")).list("issues");
    if (issues.isEmpty() || issues.size() > MOST_ISSUES) {
      throw ApiError.badRequest("Provide 1 to 100 issues.");
    }
    List<Runnable> steps = new ArrayList<>();
    issues.forEach(issue -> steps.addAll(steps(request, issue.getAsJsonObject())));
    String id = tasks.submit(steps).id();
    return Reply.empty(303).with("Location", request.view().self("/task/" + id));
  }

  /** An issue that is gone or hidden by the time is passed over without a word. */
  private List<Runnable> steps(Request request, JsonObject entry) {
    if (!entry.has("issueID") || !(entry.get("properties") instanceof JsonObject properties)) {
      throw ApiError.badPayload();
    }
    if (properties.isEmpty() || properties.size() > MOST_PROPERTIES) {
      throw ApiError.badRequest("Provide 1 to 10 properties an issue.");
    }
    String issue = entry.get("issueID").getAsString();
    return properties.entrySet().stream().map(property -> step(request, issue, property)).toList();
  }

  private Runnable step(Request request, String issue, Map.Entry<String, JsonElement> property) {
    JsonElement value = Properties.required(property.getKey(), property.getValue());
    return () ->
        site.issues()
            .find(issue)
            .filter(found -> maySet(request, found))
            .ifPresent(found -> site.issues().property(issue, property.getKey(), value));
  }

  private boolean maySet(Request request, Issue issue) {
    return access.shows(request.caller(), issue)
        && access.may(request.caller(), issue, Permission.EDIT_ISSUES);
  }

  private Reply task(Request request) {
    Tasks.Task task =
        tasks.ask(request.part(0)).orElseThrow(() -> ApiError.notFound("The task is not found."));
    long submitted = task.submitted().toEpochMilli();
    long now = site.now().toEpochMilli();
    Json json =
        Json.object()
            .with("self", request.view().self("/task/" + task.id()))
            .with("id", task.id())
            .with("description", "Set issue properties")
            .with("status", task.status())
            .with("submittedBy", 10_000)
            .with("progress", task.isOver() ? 100 : 0)
            .with("elapsedRuntime", now - submitted)
            .with("submitted", submitted)
            .with("started", submitted)
            .with("lastUpdate", now);
    if (task.isOver()) {
      json.with("finished", now);
    }
    return Reply.json(200, json.build().toString());
  }
}
