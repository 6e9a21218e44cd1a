package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Dashboards.Dashboard;
import dev.rapport.sandbox.jira.site.Dashboards.Gadget;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Dashboards and what stands on them, each seen by its owner; Cloud alone can make them. */
final class DashboardApi {
  private static final String RESULTS =
      "rest/gadgets/1.0/g/com.atlassian.jira.gadgets:filter-results-gadget/gadgets/"
          + "filter-results-gadget.xml";

  private final Site site;

  DashboardApi(Site site) {
    this.site = site;
  }

  void offer(Router router, String api) {
    String one = api + "/dashboard/{}";
    router.on("GET", api + "/dashboard", this::list);
    router.on("POST", api + "/dashboard", this::make);
    router.on("GET", api + "/dashboard/gadgets", request -> kinds());
    router.on("GET", one, request -> Reply.json(200, json(found(request)).toString()));
    router.on("DELETE", one, this::remove);
    router.on("GET", one + "/gadget", this::gadgets);
    router.on("POST", one + "/gadget", this::put);
    router.on("PUT", one + "/items/{}/properties/{}", this::set);
  }

  private Reply list(Request request) {
    Stream<JsonObject> mine =
        site.dashboards().all().values().stream()
            .filter(one -> one.owner().equals(request.caller().id()))
            .map(DashboardApi::json);
    return Reply.json(
        200,
        Json.object()
            .with("startAt", 0)
            .with("maxResults", request.number("maxResults", 20))
            .with("total", site.dashboards().all().size())
            .with("dashboards", Json.array(mine))
            .build()
            .toString());
  }

  private Reply make(Request request) {
    Payload body =
        Payload.strict(
            request, Set.of("name", "description", "sharePermissions", "editPermissions"));
    boolean shared = !body.list("sharePermissions").isEmpty();
    Sharing.require(site, request, shared);
    return site.dashboards()
        .add(request.caller().id(), body.words("name"), body.words("description"), shared)
        .map(made -> Reply.json(200, json(made).toString()))
        .orElseThrow(() -> ApiError.badRequest("You have a dashboard of that name already."));
  }

  private static Reply kinds() {
    JsonObject results = Json.object().with("uri", RESULTS).with("title", "Filter Results").build();
    return Reply.json(
        200, Json.object().with("gadgets", Json.array(Stream.of(results))).build().toString());
  }

  private Reply remove(Request request) {
    site.dashboards().remove(found(request).id());
    return Reply.empty(204);
  }

  private Reply gadgets(Request request) {
    Stream<JsonObject> there =
        found(request).gadgets().entrySet().stream().map(DashboardApi::gadget);
    return Reply.json(200, Json.object().with("gadgets", Json.array(there)).build().toString());
  }

  private Reply put(Request request) {
    Payload body =
        Payload.strict(request, Set.of("uri", "moduleKey", "title", "color", "position"));
    if (!body.words("uri").equals(RESULTS)) {
      throw ApiError.badRequest("There is no gadget of this kind.");
    }
    Gadget gadget = new Gadget(RESULTS, body.words("title"), "");
    long id = site.dashboards().put(found(request), gadget);
    return Reply.json(200, gadget(Map.entry(id, gadget)).toString());
  }

  private Reply set(Request request) {
    Dashboard dashboard = found(request);
    Long id = Long.valueOf(request.part(1));
    Gadget gadget = dashboard.gadgets().get(id);
    if (gadget == null) {
      throw ApiError.notFound("The dashboard item was not found.");
    }
    Gadget set = new Gadget(gadget.uri(), gadget.title(), request.object().toString());
    dashboard.gadgets().put(id, set);
    return Reply.json(gadget.config().isEmpty() ? 201 : 200, "{}");
  }

  private Dashboard found(Request request) {
    return site.dashboards()
        .find(request.part(0))
        .filter(one -> one.owner().equals(request.caller().id()))
        .orElseThrow(() -> ApiError.notFound("The dashboard was not found."));
  }

  private static JsonObject json(Dashboard dashboard) {
    return Json.object()
        .with("id", dashboard.id())
        .with("name", dashboard.name())
        .with("description", dashboard.description())
        .with("isFavourite", false)
        .build();
  }

  private static JsonObject gadget(Map.Entry<Long, Gadget> gadget) {
    return Json.object()
        .with("id", gadget.getKey())
        .with("uri", gadget.getValue().uri())
        .with("title", gadget.getValue().title())
        .with("color", "blue")
        .with("position", Json.object().with("row", 0).with("column", 0).build())
        .build();
  }
}
