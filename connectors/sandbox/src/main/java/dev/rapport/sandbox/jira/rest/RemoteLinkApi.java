package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.RemoteLink;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Optional;
import java.util.function.Predicate;

/** Links from issues to what lies outside the site. */
final class RemoteLinkApi {
  private final Site site;
  private final Access access;

  RemoteLinkApi(Site site, Access access) {
    this.site = site;
    this.access = access;
  }

  void offer(Router router, String api) {
    String links = api + "/issue/{}/remotelink";
    router.on("GET", links, this::list);
    router.on("POST", links, this::write);
    router.on("DELETE", links, this::deleteByGlobalId);
    router.on("GET", links + "/{}", this::read);
    router.on("DELETE", links + "/{}", this::deleteById);
  }

  private Reply list(Request request) {
    Issue issue = access.issue(request);
    Optional<String> globalId = request.one("globalId");
    if (globalId.isPresent()) {
      return Reply.json(
          200, json(request, issue, link(issue, byGlobalId(globalId.get()))).toString());
    }
    return Reply.json(
        200, Json.array(issue.links().stream().map(link -> json(request, issue, link))).toString());
  }

  private Reply read(Request request) {
    Issue issue = access.issue(request);
    RemoteLink link = link(issue, byId(request.part(1)));
    return Reply.json(200, json(request, issue, link).toString());
  }

  private Reply write(Request request) {
    Issue issue = access.writable(request, Permission.LINK_ISSUES);
    JsonObject body = request.object().deepCopy();
    if (!(body.get("object") instanceof JsonObject object)
        || !object.has("url")
        || !object.has("title")) {
      throw ApiError.badRequest("object: 'url' and 'title' are required.");
    }
    JsonElement given = body.remove("globalId");
    String globalId = given == null || given.isJsonNull() ? null : given.getAsString();
    boolean known = globalId != null && issue.links().stream().anyMatch(byGlobalId(globalId));
    RemoteLink link = site.issues().link(issue.key(), request.caller().id(), globalId, body);
    JsonObject answer =
        Json.object().with("id", link.id()).with("self", self(request, issue, link)).build();
    return Reply.json(known ? 200 : 201, answer.toString());
  }

  private Reply deleteByGlobalId(Request request) {
    String globalId =
        request.one("globalId").orElseThrow(() -> ApiError.badRequest("globalId is required."));
    return delete(request, byGlobalId(globalId));
  }

  private Reply deleteById(Request request) {
    return delete(request, byId(request.part(1)));
  }

  private Reply delete(Request request, Predicate<RemoteLink> which) {
    Issue issue = access.writable(request, Permission.LINK_ISSUES);
    site.issues().unlink(issue.key(), request.caller().id(), link(issue, which));
    return Reply.empty(204);
  }

  private static RemoteLink link(Issue issue, Predicate<RemoteLink> which) {
    return issue.links().stream()
        .filter(which)
        .findFirst()
        .orElseThrow(() -> ApiError.notFound("The remote issue link is not found."));
  }

  private static Predicate<RemoteLink> byGlobalId(String globalId) {
    return link -> globalId.equals(link.globalId());
  }

  private static Predicate<RemoteLink> byId(String id) {
    return link -> String.valueOf(link.id()).equals(id);
  }

  private static JsonObject json(Request request, Issue issue, RemoteLink link) {
    JsonObject json =
        Json.object()
            .with("id", link.id())
            .with("self", self(request, issue, link))
            .optional("globalId", link.globalId())
            .build();
    link.body().entrySet().forEach(member -> json.add(member.getKey(), member.getValue()));
    return json;
  }

  private static String self(Request request, Issue issue, RemoteLink link) {
    return request.view().self("/issue/" + issue.key() + "/remotelink/" + link.id());
  }
}
