package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Issues;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One property of all issues that a filter selects, set or deleted by a task. */
final class SelectedPropertyApi {
  private static final int MOST_ISSUES = 10_000;

  private final Site site;
  private final Access access;
  private final Tasks tasks;

  SelectedPropertyApi(Site site, Access access, Tasks tasks) {
    this.site = site;
    this.access = access;
    this.tasks = tasks;
  }

  void offer(Router router, String api) {
    router.on("PUT", api + "/issue/properties/{}", this::set);
    router.on("DELETE", api + "/issue/properties/{}", this::delete);
  }

  private Reply set(Request request) {
    Payload payload = Payload.strict(request, Set.of("value", "filter"));
    JsonElement value = payload.body().get("value");
    if (value == null) {
      throw ApiError.badRequest("The value of the property is required.");
    }
    Properties.required(request.part(0), value);
    JsonObject filter =
        payload.body().get("filter") instanceof JsonObject given ? given : new JsonObject();
    return submit(request, filter, value);
  }

  private Reply delete(Request request) {
    JsonObject filter = Payload.strict(request, Set.of("entityIds", "currentValue")).body();
    return submit(request, filter, Issues.nothing());
  }

  /** Who is selected is decided now; whoever may not be edited is passed over. */
  private Reply submit(Request request, JsonObject filter, JsonElement value) {
    Set<Long> ids = new HashSet<>(new Payload(filter).numbers("entityIds"));
    if (ids.size() > MOST_ISSUES) {
      throw ApiError.badRequest("Provide at most 10000 issues.");
    }
    String key = request.part(0);
    List<Runnable> steps =
        site.issues().all().stream()
            .filter(issue -> ids.isEmpty() || ids.contains(issue.id()))
            .filter(selects(filter, key))
            .filter(issue -> access.shows(request.caller(), issue))
            .filter(issue -> access.may(request.caller(), issue, Permission.EDIT_ISSUES))
            .map(issue -> step(issue, key, value))
            .toList();
    String id = tasks.submit(steps).id();
    return Reply.empty(303).with("Location", request.view().self("/task/" + id));
  }

  private static Predicate<Issue> selects(JsonObject filter, String key) {
    JsonElement current = filter.has("currentValue") ? filter.get("currentValue") : null;
    return issue -> {
      JsonElement value = issue.properties().getOrDefault(key, JsonNull.INSTANCE);
      boolean there = !value.isJsonNull();
      return (current == null || current.equals(value))
          && (!filter.has("hasProperty") || filter.get("hasProperty").getAsBoolean() == there);
    };
  }

  private Runnable step(Issue issue, String key, JsonElement value) {
    String id = String.valueOf(issue.id());
    return () -> site.issues().find(id).ifPresent(found -> site.issues().property(id, key, value));
  }
}
