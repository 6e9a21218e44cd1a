package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.json.SiteJson;
import dev.rapport.sandbox.jira.json.UserJson;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a site says of itself and of the caller. */
final class SiteApi {
  private final Site site;
  private final FaultSwitches faults;

  SiteApi(Site site, FaultSwitches faults) {
    this.site = site;
    this.faults = faults;
  }

  void offer(Router router, String api) {
    router.on("GET", api + "/serverInfo", this::serverInfo);
    router.on("GET", api + "/myself", this::myself);
    router.on("GET", api + "/mypermissions", this::permissions);
    router.on("GET", api + "/status", this::statuses);
    router.on("GET", api + "/field", this::fields);
  }

  private Reply serverInfo(Request request) {
    boolean cloud = request.view().face().isCloud();
    String version = cloud ? "1001.0.0-SNAPSHOT" : "10.3.24";
    int[] numbers = cloud ? new int[] {1001, 0, 0} : new int[] {10, 3, 24};
    Json json =
        Json.object()
            .with("baseUrl", request.view().origin())
            .with("version", version)
            .with("versionNumbers", Json.array(Arrays.stream(numbers).mapToObj(SiteApi::number)))
            .with("deploymentType", cloud ? "Cloud" : "Server")
            .with("buildNumber", cloud ? 100_290 : 10_030_024)
            .with("buildDate", "2026-08-01T00:00:00.000+0000")
            .with("serverTime", request.view().moment(site.now()))
            .with("scmInfo", "0000000000000000000000000000000000000000")
            .with("serverTitle", "Sandbox");
    return Reply.json(200, json.build().toString());
  }

  private static JsonElement number(int value) {
    return new JsonPrimitive(value);
  }

  private Reply myself(Request request) {
    return Reply.json(200, new UserJson(request.view()).of(request.caller()).toString());
  }

  private Reply statuses(Request request) {
    SiteJson json = new SiteJson(request.view());
    return Reply.json(
        200, Json.array(site.vocabulary().statuses().stream().map(json::of)).toString());
  }

  private Reply fields(Request request) {
    SiteJson json = new SiteJson(request.view());
    return Reply.json(
        200, Json.array(site.vocabulary().fields().stream().map(json::of)).toString());
  }

  /** On Cloud the names of the rights must be given. */
  private Reply permissions(Request request) {
    List<String> asked = request.list("permissions");
    if (asked.isEmpty() && request.view().face().isCloud()) {
      throw ApiError.badRequest("The 'permissions' query parameter is required.");
    }
    Stream<Permission> permissions =
        asked.isEmpty()
            ? Arrays.stream(Permission.values())
            : asked.stream().map(SiteApi::permission);
    Optional<String> project = project(request);
    JsonObject json = new JsonObject();
    permissions.forEach(
        permission -> json.add(permission.name(), json(request, permission, project)));
    return Reply.json(200, Json.object().with("permissions", json).build().toString());
  }

  private static Permission permission(String name) {
    return Arrays.stream(Permission.values())
        .filter(permission -> permission.name().equals(name))
        .findFirst()
        .orElseThrow(() -> ApiError.badRequest("Unrecognized permission: " + name));
  }

  private Optional<String> project(Request request) {
    Optional<String> issue = request.one("issueId").or(() -> request.one("issueKey"));
    if (issue.isPresent()) {
      return issue
          .flatMap(site.issues()::find)
          .map(Issue::projectKey)
          .or(
              () -> {
                throw ApiError.notFound();
              });
    }
    return request
        .one("projectKey")
        .or(() -> request.one("projectId"))
        .map(
            word ->
                site.vocabulary()
                    .project(word)
                    .map(Project::key)
                    .orElseThrow(() -> ApiError.notFound("No project could be found.")));
  }

  private JsonObject json(Request request, Permission permission, Optional<String> project) {
    Json json =
        Json.object()
            .with("id", String.valueOf(permission.id()))
            .with("key", permission.name())
            .with("name", permission.name())
            .with("type", permission.isGlobal() ? "GLOBAL" : "PROJECT")
            .with("description", "")
            .with("havePermission", has(request, permission, project));
    return json.build();
  }

  /** Without a project, a right is held when it is held in any. */
  private boolean has(Request request, Permission permission, Optional<String> project) {
    String caller = request.caller().id();
    if (faults.isOn(Fault.NO_WRITE_ROLE) && permission != Permission.BROWSE_PROJECTS) {
      return false;
    }
    if (permission.isGlobal() || project.isPresent()) {
      return site.grants().allows(caller, project.orElse(""), permission);
    }
    return site.vocabulary().projects().stream()
        .anyMatch(any -> site.grants().allows(caller, any.key(), permission));
  }
}
