package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import java.util.List;

/** The kinds of issues that can be made in a project: the same everywhere. */
final class IssueTypeApi {
  private static final List<String> TYPES = List.of("Sub-task", "Task", "Incident");

  private final Site site;

  IssueTypeApi(Site site) {
    this.site = site;
  }

  void offer(Router router, String api) {
    router.on("GET", api + "/issue/createmeta/{}/issuetypes", this::types);
  }

  /** A project that the caller may not make issues in is as one that is not there. */
  private Reply types(Request request) {
    Project project =
        site.vocabulary()
            .project(request.part(0))
            .filter(one -> mayCreate(request, one))
            .orElseThrow(() -> ApiError.badRequest("No project could be found."));
    JsonArray types = new JsonArray();
    for (int i = 0; i < TYPES.size(); i++) {
      types.add(type(request, project, 10_000 + i, TYPES.get(i)));
    }
    boolean cloud = request.view().face().isCloud();
    return Reply.json(
        200,
        Json.object()
            .with("startAt", 0)
            .with("maxResults", 50)
            .with("total", TYPES.size())
            .with(cloud ? "issueTypes" : "values", types)
            .build()
            .toString());
  }

  private boolean mayCreate(Request request, Project project) {
    return site.grants().allows(request.caller().id(), project.key(), Permission.CREATE_ISSUES);
  }

  private static JsonObject type(Request request, Project project, int id, String name) {
    return Json.object()
        .with("self", request.view().self("/issuetype/" + id))
        .with("id", String.valueOf(id))
        .with("name", name)
        .with("description", "in " + project.key())
        .with("subtask", name.equals("Sub-task"))
        .build();
  }
}
