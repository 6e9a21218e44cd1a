package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Filters.Filter;
import dev.rapport.sandbox.jira.site.Site;

/** Saved searches; whoever saved one gets it here. */
final class FilterApi {
  private final Site site;
  private final boolean cloud;

  FilterApi(Site site, boolean cloud) {
    this.site = site;
    this.cloud = cloud;
  }

  void offer(Router router, String api) {
    router.on("POST", api + "/filter", this::make);
    if (cloud) {
      router.on("GET", api + "/filter/my", this::mine);
    }
    router.on("GET", api + "/filter/{}", request -> reply(filter(request)));
    router.on("DELETE", api + "/filter/{}", this::remove);
  }

  private Reply make(Request request) {
    Payload body = new Payload(request.object());
    boolean shared = cloud && !body.list("sharePermissions").isEmpty();
    if (body.words("name").isBlank()) {
      throw ApiError.badRequest("The filter must have a name.");
    }
    Sharing.require(site, request, shared);
    return site.filters()
        .add(
            request.caller().id(),
            body.words("name"),
            body.words("description"),
            body.words("jql"),
            shared)
        .map(FilterApi::reply)
        .orElseThrow(() -> ApiError.badRequest("Filter with same name already exists."));
  }

  private Reply mine(Request request) {
    return Reply.json(
        200,
        Json.array(
                site.filters().all().values().stream()
                    .filter(one -> one.owner().equals(request.caller().id()))
                    .map(FilterApi::json))
            .toString());
  }

  private Reply remove(Request request) {
    site.filters().remove(filter(request).id());
    return Reply.empty(204);
  }

  private Filter filter(Request request) {
    return site.filters()
        .find(request.part(0))
        .filter(one -> one.owner().equals(request.caller().id()))
        .orElseThrow(() -> ApiError.notFound("The selected filter is not available to you."));
  }

  private static Reply reply(Filter filter) {
    return Reply.json(200, json(filter).toString());
  }

  private static JsonObject json(Filter filter) {
    return Json.object()
        .with("id", filter.id())
        .with("name", filter.name())
        .with("description", filter.description())
        .with("jql", filter.jql())
        .with("favourite", false)
        .build();
  }
}
