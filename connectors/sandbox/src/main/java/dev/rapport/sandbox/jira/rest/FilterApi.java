package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Filters.Filter;
import dev.rapport.sandbox.jira.site.Site;

/** Saved searches, each seen by whoever saved it alone. */
final class FilterApi {
  private final Site site;

  FilterApi(Site site) {
    this.site = site;
  }

  void offer(Router router, String api) {
    router.on("POST", api + "/filter", this::make);
    router.on("GET", api + "/filter/{}", request -> json(filter(request)));
    router.on("DELETE", api + "/filter/{}", this::remove);
  }

  private Reply make(Request request) {
    JsonObject body = request.object();
    String name = text(body, "name");
    if (name.isBlank()) {
      throw ApiError.badRequest("The filter must have a name.");
    }
    return site.filters()
        .add(request.caller().id(), name, text(body, "description"), text(body, "jql"))
        .map(FilterApi::json)
        .orElseThrow(() -> ApiError.badRequest("Filter with same name already exists."));
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

  private static String text(JsonObject body, String name) {
    JsonElement value = body.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static Reply json(Filter filter) {
    return Reply.json(
        200,
        Json.object()
            .with("id", filter.id())
            .with("name", filter.name())
            .with("description", filter.description())
            .with("jql", filter.jql())
            .with("favourite", false)
            .build()
            .toString());
  }
}
