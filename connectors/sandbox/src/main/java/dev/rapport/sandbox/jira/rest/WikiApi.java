package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Wiki.Page;
import java.util.Optional;

/** Confluence's second API, as far as spaces and pages go. Who may make issues may make pages. */
final class WikiApi {
  static final String ROOT = "/wiki/api/v2";

  private final Site site;

  WikiApi(Site site) {
    this.site = site;
  }

  void offer(Router router) {
    router.on("GET", ROOT + "/spaces", this::spaces);
    router.on("GET", ROOT + "/pages", this::pages);
    router.on("POST", ROOT + "/pages", this::create);
    router.on("GET", ROOT + "/pages/{}", this::read);
    router.on("PUT", ROOT + "/pages/{}", this::update);
    router.on("DELETE", ROOT + "/pages/{}", this::delete);
  }

  private Reply spaces(Request request) {
    JsonArray found = new JsonArray();
    request.list("keys").stream()
        .flatMap(key -> site.vocabulary().project(key).stream())
        .filter(space -> may(request, space.key(), Permission.BROWSE_PROJECTS))
        .forEach(space -> found.add(json(space)));
    return list(found);
  }

  private static JsonObject json(Project space) {
    return Json.object()
        .with("id", String.valueOf(space.id()))
        .with("key", space.key())
        .with("name", space.name())
        .with("type", "global")
        .with("status", "current")
        .build();
  }

  private Reply pages(Request request) {
    String title = request.one("title").orElse("");
    JsonArray found = new JsonArray();
    request.list("space-id").stream()
        .flatMap(id -> site.vocabulary().project(id).stream())
        .flatMap(space -> site.wiki().find(space.key(), title).stream())
        .filter(page -> may(request, page.space(), Permission.BROWSE_PROJECTS))
        .forEach(page -> found.add(json(page)));
    return list(found);
  }

  private static Reply list(JsonArray found) {
    return Reply.json(
        200,
        Json.object().with("results", found).with("_links", new JsonObject()).build().toString());
  }

  private Reply create(Request request) {
    JsonObject body = request.object();
    Project space =
        Optional.ofNullable(body.get("spaceId"))
            .flatMap(id -> site.vocabulary().project(id.getAsString()))
            .orElseThrow(() -> ApiError.notFound("Space not found"));
    require(request, space.key());
    String title = body.get("title").getAsString();
    if (site.wiki().find(space.key(), title).isPresent()) {
      throw ApiError.badRequest("A page with this title already exists in this space");
    }
    return Reply.json(200, json(site.wiki().add(space.key(), title, storage(body))).toString());
  }

  private Reply read(Request request) {
    return Reply.json(200, json(page(request)).toString());
  }

  private Reply update(Request request) {
    Page page = page(request);
    require(request, page.space());
    JsonObject body = request.object();
    JsonObject version = body.getAsJsonObject("version");
    if (version.get("number").getAsInt() != page.version() + 1) {
      throw new ApiError(409, "Version must be incremented when updating a page.");
    }
    String message = version.has("message") ? version.get("message").getAsString() : "";
    Page next =
        new Page(
            page.id(),
            page.space(),
            body.get("title").getAsString(),
            storage(body),
            page.version() + 1,
            message);
    site.wiki().put(next);
    return Reply.json(200, json(next).toString());
  }

  private Reply delete(Request request) {
    Page page = page(request);
    require(request, page.space());
    site.wiki().remove(page.id());
    return Reply.empty(204);
  }

  private Page page(Request request) {
    return Optional.of(request.part(0))
        .filter(id -> id.matches("\\d{1,18}"))
        .flatMap(id -> site.wiki().find(Long.parseLong(id)))
        .filter(page -> may(request, page.space(), Permission.BROWSE_PROJECTS))
        .orElseThrow(() -> ApiError.notFound("Page not found"));
  }

  private static String storage(JsonObject body) {
    JsonObject text = body.getAsJsonObject("body");
    if (text == null || !"storage".equals(text.get("representation").getAsString())) {
      throw ApiError.badRequest("Body representation must be provided: storage");
    }
    return text.get("value").getAsString();
  }

  private static JsonObject json(Page page) {
    JsonObject version =
        Json.object().with("number", page.version()).with("message", page.message()).build();
    return Json.object()
        .with("id", String.valueOf(page.id()))
        .with("status", "current")
        .with("title", page.title())
        .with("version", version)
        .build();
  }

  private void require(Request request, String space) {
    if (!may(request, space, Permission.CREATE_ISSUES)) {
      throw ApiError.forbidden("You do not have permission to write in this space.");
    }
  }

  private boolean may(Request request, String space, Permission permission) {
    return site.grants().allows(request.caller().id(), space, permission);
  }
}
