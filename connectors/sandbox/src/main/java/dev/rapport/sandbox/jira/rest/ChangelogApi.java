package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonArray;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.ChangeJson;
import dev.rapport.sandbox.jira.json.IssueJson;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Change;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The histories of Cloud: of many issues at once, or of one. */
final class ChangelogApi {
  private static final Set<String> MEMBERS =
      Set.of("issueIdsOrKeys", "fieldIds", "maxResults", "nextPageToken");
  private static final int MOST_ISSUES = 1_000;
  private static final int MOST_FIELDS = 10;
  private static final int MOST_CHANGES = 10_000;
  private static final int USUAL = 1_000;
  private static final String TOKEN = "Offset";

  private final Site site;
  private final Access access;

  ChangelogApi(Site site, Access access) {
    this.site = site;
    this.access = access;
  }

  void offer(Router router, String api) {
    router.on("POST", api + "/changelog/bulkfetch", this::ofMany);
    router.on("GET", api + "/issue/{}/changelog", this::ofOne);
  }

  private record Entry(Issue issue, Change change) {}

  private Reply ofMany(Request request) {
    Payload payload = Payload.strict(request, MEMBERS);
    List<String> names = payload.texts("issueIdsOrKeys");
    List<String> fields = payload.texts("fieldIds");
    int most = payload.number("maxResults", USUAL);
    if (names.isEmpty()
        || names.size() > MOST_ISSUES
        || fields.size() > MOST_FIELDS
        || most < 1
        || most > MOST_CHANGES) {
      throw ApiError.badRequest("Provide 1 to 1000 issues, at most 10 fields and 10000 results.");
    }
    ChangeJson changes = new IssueJson(request.view()).changes();
    List<Entry> all = entries(request, names, fields, changes);
    int from =
        Math.min(payload.text("nextPageToken").map(ChangelogApi::offset).orElse(0), all.size());
    int to = Math.min(from + most, all.size());
    Json body = Json.object().with("issueChangeLogs", byIssue(all.subList(from, to), changes));
    if (to < all.size()) {
      body.with("nextPageToken", TOKEN + to);
    }
    return Reply.json(200, body.build().toString());
  }

  /** Oldest first over all issues, so that one issue's changes may lie on several pages. */
  private List<Entry> entries(
      Request request, List<String> names, List<String> fields, ChangeJson changes) {
    return names.stream()
        .flatMap(name -> site.issues().find(name).stream())
        .distinct()
        .filter(issue -> access.shows(request.caller(), issue))
        .flatMap(issue -> changes.told(issue).stream().map(change -> new Entry(issue, change)))
        .filter(entry -> fields.isEmpty() || touches(entry.change(), fields))
        .sorted(
            Comparator.comparing((Entry entry) -> entry.change().at())
                .thenComparing(entry -> entry.issue().id()))
        .toList();
  }

  private static boolean touches(Change change, List<String> fields) {
    return change.items().stream().anyMatch(item -> fields.contains(item.fieldId()));
  }

  private static int offset(String token) {
    if (!token.matches(TOKEN + "\\d{1,9}")) {
      throw ApiError.badRequest("The provided next page token is invalid.");
    }
    return Integer.parseInt(token.substring(TOKEN.length()));
  }

  private static JsonArray byIssue(List<Entry> entries, ChangeJson changes) {
    Map<Long, JsonArray> histories = new LinkedHashMap<>();
    for (Entry entry : entries) {
      histories
          .computeIfAbsent(entry.issue().id(), id -> new JsonArray())
          .add(changes.of(entry.change()));
    }
    return Json.array(
        histories.entrySet().stream()
            .map(
                entry ->
                    Json.object()
                        .with("issueId", String.valueOf(entry.getKey()))
                        .with("changeHistories", entry.getValue())
                        .build()));
  }

  private Reply ofOne(Request request) {
    Issue issue = access.issue(request);
    ChangeJson changes = new IssueJson(request.view()).changes();
    Offsets<Change> page = Offsets.of(request, changes.told(issue), 100);
    return Reply.json(200, page.bean(request, changes::of).build().toString());
  }
}
