package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.json.SiteJson;
import dev.rapport.sandbox.jira.site.AddedFields.Added;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds custom fields, numbers and texts, and takes them away; for administrators. */
final class AddedFieldApi {
  private static final String MAKER = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final Map<String, Field.Kind> KINDS =
      Map.of(MAKER + "textfield", Field.Kind.TEXT, MAKER + "float", Field.Kind.NUMBER);

  private final Site site;
  private final boolean cloud;

  AddedFieldApi(Site site, boolean cloud) {
    this.site = site;
    this.cloud = cloud;
  }

  void offer(Router router, String api) {
    router.on("POST", api + "/field", this::add);
    if (cloud) {
      router.on("GET", api + "/field/{}/context", this::contexts);
      router.on("POST", api + "/field/{}/context", this::addContext);
      router.on("POST", api + "/field/{}/trash", this::trash);
    } else {
      router.on("DELETE", api + "/customFields", this::remove);
    }
  }

  /** On Cloud it has no context yet; on Data Center it comes with one for everything. */
  private Reply add(Request request) {
    Administration.require(site, request);
    Payload body = Payload.strict(request, Set.of("name", "description", "type", "searcherKey"));
    Field.Kind kind = KINDS.get(body.words("type"));
    if (kind == null || body.words("name").isBlank()) {
      throw ApiError.badRequest("The name is missing, or the type is not known.");
    }
    Added added =
        site.addedFields()
            .add(body.words("name"), body.words("description"), kind, body.words("type"));
    if (!cloud) {
      added.contexts().add("Default Configuration Scheme for " + added.field().name());
    }
    return Reply.json(201, new SiteJson(request.view()).of(added.field()).toString());
  }

  private Reply contexts(Request request) {
    Administration.require(site, request);
    List<JsonObject> contexts =
        added(request).contexts().stream().map(AddedFieldApi::context).toList();
    return Reply.json(
        200,
        Json.object()
            .with("startAt", 0)
            .with("maxResults", 50)
            .with("total", contexts.size())
            .with("isLast", true)
            .with("values", Json.array(contexts.stream()))
            .build()
            .toString());
  }

  private static JsonObject context(String name) {
    return Json.object()
        .with("id", "10400")
        .with("name", name)
        .with("description", "")
        .with("isGlobalContext", true)
        .with("isAnyIssueType", true)
        .build();
  }

  private Reply addContext(Request request) {
    Administration.require(site, request);
    Payload body =
        Payload.strict(request, Set.of("name", "description", "projectIds", "issueTypeIds"));
    added(request).contexts().add(body.words("name"));
    body.body().addProperty("id", "10400");
    return Reply.json(201, body.body().toString());
  }

  private Reply trash(Request request) {
    Administration.require(site, request);
    site.addedFields().remove(added(request).field().id());
    return Reply.json(200, "{}");
  }

  private Reply remove(Request request) {
    Administration.require(site, request);
    List<String> removed = new ArrayList<>(request.list("ids"));
    removed.removeIf(id -> site.addedFields().find(id).isEmpty());
    if (removed.isEmpty()) {
      throw ApiError.badRequest("No custom field was removed.");
    }
    removed.forEach(site.addedFields()::remove);
    return Reply.json(
        200,
        Json.object()
            .with("message", "")
            .with("deletedCustomFields", Json.array(removed.stream().map(Json::text)))
            .with("notDeletedCustomFields", new JsonObject())
            .build()
            .toString());
  }

  private Added added(Request request) {
    return site.addedFields()
        .find(request.part(0))
        .orElseThrow(() -> ApiError.notFound("The custom field was not found."));
  }
}
