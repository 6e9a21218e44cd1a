package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.json.FieldChoice;
import dev.rapport.sandbox.jira.json.IssueJson;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Issues one by one, and on Cloud a hundred at a time. */
final class IssueApi {
  private static final int MOST = 100;
  private static final Set<String> MEMBERS =
      Set.of("issueIdsOrKeys", "fields", "expand", "properties", "fieldsByKeys");

  private final Site site;
  private final Access access;
  private final FaultSwitches faults;

  IssueApi(Site site, Access access, FaultSwitches faults) {
    this.site = site;
    this.access = access;
    this.faults = faults;
  }

  void offer(Router router, String api) {
    router.on("GET", api + "/issue/{}", this::read);
    router.on("PUT", api + "/issue/{}", this::edit);
    router.on("DELETE", api + "/issue/{}", this::delete);
    if (api.equals(Face.CLOUD.api())) {
      router.on("POST", api + "/issue/bulkfetch", this::readMany);
    }
  }

  private Reply read(Request request) {
    Issue issue = access.issue(request);
    IssueJson.Wanted wanted =
        new IssueJson.Wanted(
            FieldChoice.of(request.list("fields"), FieldChoice.ALL),
            request.list("expand").contains("changelog"),
            request.list("properties"));
    return Reply.json(200, new IssueJson(request.view()).of(issue, wanted).toString());
  }

  /** Issues that are gone or hidden are left out without a word. */
  private Reply readMany(Request request) {
    Payload payload = Payload.strict(request, MEMBERS);
    List<String> names = payload.texts("issueIdsOrKeys");
    if (names.isEmpty() || names.size() > MOST) {
      throw ApiError.badRequest("Provide 1 to 100 issue IDs or keys.");
    }
    IssueJson.Wanted wanted =
        new IssueJson.Wanted(
            FieldChoice.of(payload.texts("fields"), FieldChoice.ALL),
            payload.texts("expand").contains("changelog"),
            payload.texts("properties"));
    IssueJson json = new IssueJson(request.view());
    Json body =
        Json.object()
            .with(
                "issues",
                Json.array(
                    names.stream()
                        .flatMap(name -> site.issues().find(name).stream())
                        .distinct()
                        .filter(issue -> isServed(request, issue))
                        .sorted(Comparator.comparing(Issue::id))
                        .map(issue -> json.of(issue, wanted))))
            .with("issueErrors", Json.array(List.<JsonElement>of().stream()));
    return Reply.json(200, body.build().toString());
  }

  private boolean isServed(Request request, Issue issue) {
    return access.shows(request.caller(), issue)
        && !faults.strikes(Fault.MISSING_ISSUE, String.valueOf(issue.id()));
  }

  private Reply edit(Request request) {
    Issue issue = access.writable(request, Permission.EDIT_ISSUES);
    if (faults.strikes(Fault.CONFLICT)) {
      throw new ApiError(409, "The issue was changed by somebody else at the same time.");
    }
    JsonObject body = request.object();
    Map<String, JsonElement> values = new FieldEdits(request.view()).of(issue, body);
    JsonObject metadata = body.getAsJsonObject("historyMetadata");
    site.issues().change(issue.key(), request.caller().id(), values, site.now(), metadata);
    new Payload(body)
        .list("properties")
        .forEach(property -> setProperty(issue, property.getAsJsonObject()));
    return Reply.empty(204);
  }

  private Reply delete(Request request) {
    Issue issue = access.writable(request, Permission.DELETE_ISSUES);
    site.issues().delete(issue.key());
    return Reply.empty(204);
  }

  private void setProperty(Issue issue, JsonObject property) {
    site.issues().property(issue.key(), property.get("key").getAsString(), property.get("value"));
  }
}
