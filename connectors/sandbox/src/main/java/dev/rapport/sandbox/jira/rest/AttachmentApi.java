package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.AttachmentJson;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;
import java.util.List;

/** Files beside issues. */
final class AttachmentApi {
  private final Site site;
  private final Access access;

  AttachmentApi(Site site, Access access) {
    this.site = site;
    this.access = access;
  }

  void offer(Router router, String api) {
    router.on("GET", api + "/attachment/meta", this::settings);
    router.on("POST", api + "/issue/{}/attachments", this::add);
    router.on("DELETE", api + "/attachment/{}", this::remove);
  }

  private Reply settings(Request request) {
    return Reply.json(
        200,
        Json.object()
            .with("enabled", true)
            .with("uploadLimit", site.attachments().limit())
            .build()
            .toString());
  }

  /** Jira wants a header by which it knows that no form of another site sent this. */
  private Reply add(Request request) {
    Issue issue = access.writable(request, Permission.CREATE_ATTACHMENTS);
    if (!request.call().header("x-atlassian-token").orElse("").equals("no-check")) {
      throw ApiError.forbidden("XSRF check failed");
    }
    List<Multipart.File> files =
        Multipart.files(request.call()).stream()
            .filter(file -> file.field().equals("file"))
            .toList();
    if (files.isEmpty()) {
      throw ApiError.badRequest("The form has no part that is called file.");
    }
    JsonArray added = new JsonArray();
    for (Multipart.File file : files) {
      if (file.content().length > site.attachments().limit()) {
        throw new ApiError(413, "The attachment is larger than the site takes.");
      }
      JsonObject one =
          site.attachments()
              .add(issue.key(), request.caller().id(), file.name(), file.type(), file.content());
      added.add(AttachmentJson.of(one, request.view()));
    }
    return Reply.json(200, added.toString());
  }

  private Reply remove(Request request) {
    String id = request.part(0);
    Issue issue =
        site.attachments()
            .holder(id)
            .filter(one -> access.shows(request.caller(), one))
            .orElseThrow(() -> ApiError.notFound("The attachment is not found."));
    access.require(request.caller(), issue, Permission.DELETE_OWN_ATTACHMENTS);
    site.attachments().remove(issue, request.caller().id(), id);
    return Reply.empty(204);
  }
}
