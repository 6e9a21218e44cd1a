package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.AdfText;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.json.ServiceDates;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Issues;
import dev.rapport.sandbox.jira.site.Site;
import java.util.List;
import java.util.Map;

/** Comments on requests: in plain text, and either public or internal. */
final class ServiceCommentApi {
  private final Site site;
  private final Requests requests;

  ServiceCommentApi(Site site, Requests requests) {
    this.site = site;
    this.requests = requests;
  }

  void offer(Router router, String base) {
    router.on("GET", base + "/request/{}/comment", this::list);
    router.on("POST", base + "/request/{}/comment", this::create);
  }

  /** To those who are no agents internal comments are not there, without a word. */
  private Reply list(Request request) {
    Issue issue = requests.of(request);
    boolean open = request.one("public").map(Boolean::parseBoolean).orElse(true);
    boolean internal =
        request.one("internal").map(Boolean::parseBoolean).orElse(true)
            && requests.isAgent(request.caller(), issue);
    List<Comment> comments =
        issue.comments().stream()
            .filter(comment -> comment.isInternal() ? internal : open)
            .toList();
    return ServiceJson.page(request, comments, comment -> json(request, comment));
  }

  private Reply create(Request request) {
    Issue issue = requests.writable(request);
    JsonObject body = request.object();
    if (!body.has("public") || !body.has("body") || body.get("body").getAsString().isBlank()) {
      throw ApiError.badRequest("Both 'body' and 'public' are required.");
    }
    boolean open = body.get("public").getAsBoolean();
    if (!open && !requests.isAgent(request.caller(), issue)) {
      throw ApiError.forbidden("Only agents may comment internally.");
    }
    JsonElement text = new JsonPrimitive(body.get("body").getAsString());
    Map<String, JsonElement> properties = open ? Map.of() : Issues.internal();
    Comment comment =
        site.issues()
            .comment(issue.key(), request.caller().id(), text, site.now(), null, properties);
    return Reply.json(201, json(request, comment).toString());
  }

  private static JsonObject json(Request request, Comment comment) {
    return Json.object()
        .with("id", String.valueOf(comment.id()))
        .with("body", AdfText.of(comment.body()))
        .with("public", !comment.isInternal())
        .with("author", ServiceJson.user(request.view(), comment.author()))
        .with("created", ServiceDates.date(request.view(), comment.created()))
        .build();
  }
}
