package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Roles;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Map;
import java.util.stream.Stream;

/** The roles of a project and who holds them, for those who administer it. */
final class RoleApi {
  private final Site site;

  RoleApi(Site site) {
    this.site = site;
  }

  void offer(Router router, String api) {
    router.on("GET", api + "/project/{}/role", this::list);
    router.on("GET", api + "/project/{}/role/{}", this::read);
  }

  private Reply list(Request request) {
    Project project = project(request);
    JsonObject roles = new JsonObject();
    site.roles().ids().forEach((name, id) -> roles.addProperty(name, self(request, project, id)));
    return Reply.json(200, roles.toString());
  }

  private Reply read(Request request) {
    Project project = project(request);
    Map.Entry<String, Long> role =
        site.roles().ids().entrySet().stream()
            .filter(known -> String.valueOf(known.getValue()).equals(request.part(1)))
            .findFirst()
            .orElseThrow(() -> ApiError.notFound("The role does not exist."));
    return Reply.json(
        200,
        Json.object()
            .with("self", self(request, project, role.getValue()))
            .with("name", role.getKey())
            .with("id", role.getValue())
            .with("description", "")
            .with("actors", Json.array(actors(request, project, role.getKey())))
            .build()
            .toString());
  }

  private Project project(Request request) {
    Project project =
        site.vocabulary()
            .project(request.part(0))
            .orElseThrow(() -> ApiError.notFound("No project could be found."));
    String caller = request.caller().id();
    if (!site.grants().allows(caller, project.key(), Permission.ADMINISTER_PROJECTS)) {
      throw ApiError.forbidden("You do not have permission to administer this project.");
    }
    return project;
  }

  private static String self(Request request, Project project, long role) {
    return request.view().self("/project/" + project.id() + "/role/" + role);
  }

  private Stream<JsonElement> actors(Request request, Project project, String role) {
    boolean cloud = request.view().face().isCloud();
    return site.roles().holders(project.key(), role).stream()
        .flatMap(
            holder ->
                holder.group() != null
                    ? Stream.of(group(holder, cloud))
                    : site.people().byId(holder.account()).stream()
                        .map(account -> user(account, cloud)));
  }

  private static JsonElement group(Roles.Holder holder, boolean cloud) {
    String name = String.valueOf(holder.group());
    Json json = Json.object().with("type", "atlassian-group-role-actor").with("displayName", name);
    JsonObject group = Json.object().with("name", name).with("displayName", name).build();
    return cloud ? json.with("actorGroup", group).build() : json.with("name", name).build();
  }

  private static JsonElement user(Account account, boolean cloud) {
    Json json =
        Json.object()
            .with("type", "atlassian-user-role-actor")
            .with("displayName", account.displayName());
    JsonObject user = Json.object().with("accountId", account.id()).build();
    return cloud ? json.with("actorUser", user).build() : json.with("name", account.name()).build();
  }
}
