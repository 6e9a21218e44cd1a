package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.PropertyJson;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Issues;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;

/** The properties of one issue. */
final class PropertyApi {
  private final Site site;
  private final Access access;

  PropertyApi(Site site, Access access) {
    this.site = site;
    this.access = access;
  }

  void offer(Router router, String api) {
    String properties = api + "/issue/{}/properties";
    router.on("GET", properties, this::keys);
    router.on("GET", properties + "/{}", this::read);
    router.on("PUT", properties + "/{}", this::put);
    router.on("DELETE", properties + "/{}", this::delete);
  }

  private Reply keys(Request request) {
    Issue issue = access.issue(request);
    String address = request.view().self("/issue/" + issue.id() + "/properties");
    return Reply.json(200, PropertyJson.keys(address, issue.properties().keySet()).toString());
  }

  private Reply read(Request request) {
    JsonElement value = access.issue(request).properties().get(request.part(1));
    if (value == null) {
      throw notFound();
    }
    return Reply.json(200, PropertyJson.of(request.part(1), value).toString());
  }

  private Reply put(Request request) {
    Issue issue = access.writable(request, Permission.EDIT_ISSUES);
    JsonElement value = Properties.value(request);
    boolean known = site.issues().property(issue.key(), request.part(1), value);
    int status = known ? 200 : 201;
    return request.view().face().isCloud() ? Reply.json(status, "{}") : Reply.empty(status);
  }

  private Reply delete(Request request) {
    Issue issue = access.writable(request, Permission.EDIT_ISSUES);
    if (!site.issues().property(issue.key(), request.part(1), Issues.nothing())) {
      throw notFound();
    }
    return Reply.empty(204);
  }

  private static ApiError notFound() {
    return ApiError.notFound("The property is not found.");
  }
}
