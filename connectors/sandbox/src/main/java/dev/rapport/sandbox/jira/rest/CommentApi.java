package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.CommentJson;
import dev.rapport.sandbox.jira.json.IssueJson;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The comments of one issue. */
final class CommentApi {
  private final Site site;
  private final Access access;
  private final FaultSwitches faults;

  CommentApi(Site site, Access access, FaultSwitches faults) {
    this.site = site;
    this.access = access;
    this.faults = faults;
  }

  void offer(Router router, String api) {
    String comments = api + "/issue/{}/comment";
    router.on("GET", comments, this::list).on("POST", comments, this::create);
    router.on("GET", comments + "/{}", this::read);
    router.on("PUT", comments + "/{}", this::edit);
    router.on("DELETE", comments + "/{}", this::delete);
  }

  private Reply list(Request request) {
    Issue issue = access.issue(request);
    CommentJson json = json(request);
    boolean cloud = request.view().face().isCloud();
    List<Comment> all = json.visible(issue);
    Offsets<Comment> page = Offsets.of(request, all, cloud ? 100 : Math.max(50, all.size()));
    return Reply.json(
        200,
        Json.object()
            .with("startAt", page.startAt())
            .with("maxResults", page.maxResults())
            .with("total", page.total())
            .with("comments", json.array(issue, page.page(), wantsProperties(request)))
            .build()
            .toString());
  }

  private Reply read(Request request) {
    Issue issue = access.issue(request);
    return shown(request, 200, issue, comment(request, issue));
  }

  private Reply create(Request request) {
    Issue issue = access.writable(request, Permission.ADD_COMMENTS);
    if (faults.strikes(Fault.COMMENT_LIMIT, String.valueOf(issue.id()))) {
      throw new ApiError(413, "The number of comments on this issue has reached its limit.");
    }
    JsonObject body = request.object();
    Comment comment =
        site.issues()
            .comment(
                issue.key(),
                request.caller().id(),
                body(request, body),
                site.now(),
                body.getAsJsonObject("visibility"),
                properties(body));
    return shown(request, 201, issue, comment);
  }

  private Reply edit(Request request) {
    Issue issue = access.writable(request, Permission.BROWSE_PROJECTS);
    Comment comment = comment(request, issue);
    requireOwn(request, issue, comment, Permission.EDIT_OWN_COMMENTS, Permission.EDIT_ALL_COMMENTS);
    JsonObject body = request.object();
    Comment edited = comment.edited(body(request, body), request.caller().id(), site.now());
    Map<String, JsonElement> properties = new TreeMap<>(comment.properties());
    properties.putAll(properties(body));
    site.issues().recomment(issue.key(), comment.id(), before -> edited.with(properties));
    return shown(request, 200, issue, edited.with(properties));
  }

  private Reply delete(Request request) {
    Issue issue = access.writable(request, Permission.BROWSE_PROJECTS);
    Comment comment = comment(request, issue);
    requireOwn(
        request, issue, comment, Permission.DELETE_OWN_COMMENTS, Permission.DELETE_ALL_COMMENTS);
    site.issues().recomment(issue.key(), comment.id(), before -> null);
    return Reply.empty(204);
  }

  /** Jira answers 400, not 403, to those who may not touch a comment. */
  private void requireOwn(
      Request request, Issue issue, Comment comment, Permission own, Permission all) {
    boolean isOwn = request.caller().id().equals(comment.author());
    if (!access.may(request.caller(), issue, all)
        && !(isOwn && access.may(request.caller(), issue, own))) {
      throw ApiError.badRequest("You do not have the permission for this comment.");
    }
  }

  private Comment comment(Request request, Issue issue) {
    return json(request).visible(issue).stream()
        .filter(comment -> String.valueOf(comment.id()).equals(request.part(1)))
        .findFirst()
        .orElseThrow(() -> ApiError.notFound("Can not find a comment for the id given."));
  }

  private static JsonElement body(Request request, JsonObject payload) {
    JsonElement body = payload.get("body");
    boolean fits =
        request.view().face().isCloud()
            ? body instanceof JsonObject document && isDocument(document)
            : body instanceof JsonPrimitive text
                && text.isString()
                && !text.getAsString().isBlank();
    if (!fits) {
      throw ApiError.badRequest("Comment body is not valid!");
    }
    return body;
  }

  private static boolean isDocument(JsonObject body) {
    return new JsonPrimitive("doc").equals(body.get("type"))
        && body.has("version")
        && body.has("content")
        && body.get("content").isJsonArray();
  }

  private static Map<String, JsonElement> properties(JsonObject payload) {
    Map<String, JsonElement> properties = new TreeMap<>();
    new Payload(payload)
        .list("properties")
        .forEach(
            property ->
                properties.put(
                    property.getAsJsonObject().get("key").getAsString(),
                    property.getAsJsonObject().get("value")));
    return properties;
  }

  private static Reply shown(Request request, int status, Issue issue, Comment comment) {
    return Reply.json(
        status, json(request).of(issue, comment, wantsProperties(request)).toString());
  }

  private static boolean wantsProperties(Request request) {
    return request.list("expand").contains("properties");
  }

  private static CommentJson json(Request request) {
    return new IssueJson(request.view()).comments();
  }
}
