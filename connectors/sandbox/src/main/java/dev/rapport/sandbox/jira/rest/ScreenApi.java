package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.AddedFields;
import dev.rapport.sandbox.jira.site.AddedFields.Added;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Set;
import java.util.stream.Stream;

/** The screens of a site, each with one tab, as administrators see them. */
final class ScreenApi {
  private static final String TAB = "10000";

  private final Site site;
  private final boolean cloud;

  ScreenApi(Site site, boolean cloud) {
    this.site = site;
    this.cloud = cloud;
  }

  void offer(Router router, String api) {
    String tabs = api + "/screens/{}/tabs";
    router.on("POST", api + "/screens/addToDefault/{}", this::addToDefault);
    router.on("GET", tabs, this::tabs);
    router.on("GET", tabs + "/{}/fields", this::fields);
    router.on("POST", tabs + "/{}/fields", this::add);
  }

  private Reply addToDefault(Request request) {
    Administration.require(site, request);
    Added added = site.addedFields().find(request.part(0)).orElseThrow(ScreenApi::missing);
    if (!added.screens().add(AddedFields.DEFAULT_SCREEN)) {
      throw cloud ? missing() : ApiError.badRequest("The field is there already.");
    }
    return cloud ? Reply.json(200, "{}") : Reply.empty(204);
  }

  private Reply tabs(Request request) {
    screen(request);
    JsonObject tab = Json.object().with("id", Long.valueOf(TAB)).with("name", "Field Tab").build();
    return Reply.json(200, Json.array(Stream.of(tab)).toString());
  }

  private Reply fields(Request request) {
    String screen = screen(request);
    Stream<JsonObject> shown =
        site.addedFields().all().values().stream()
            .filter(added -> added.screens().contains(screen))
            .map(ScreenApi::json);
    return Reply.json(200, Json.array(shown).toString());
  }

  private Reply add(Request request) {
    String screen = screen(request);
    String id = Payload.strict(request, Set.of("fieldId")).words("fieldId");
    Added added = site.addedFields().find(id).orElseThrow(ScreenApi::missing);
    if (!added.screens().add(screen)) {
      throw ApiError.badRequest("The field is there already.");
    }
    return Reply.json(200, json(added).toString());
  }

  private String screen(Request request) {
    Administration.require(site, request);
    String screen = request.part(0);
    if (!site.addedFields().screens().contains(screen)) {
      throw ApiError.notFound("The screen was not found.");
    }
    return screen;
  }

  private static ApiError missing() {
    return ApiError.notFound("The field was not found, or is there already.");
  }

  private static JsonObject json(Added added) {
    return Json.object().with("id", added.field().id()).with("name", added.field().name()).build();
  }
}
