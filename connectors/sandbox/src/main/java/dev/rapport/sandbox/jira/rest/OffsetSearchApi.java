package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.jql.Query;
import dev.rapport.sandbox.jira.json.FieldChoice;
import dev.rapport.sandbox.jira.json.IssueJson;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Issue;
import java.util.List;
import java.util.Set;

/** The search of Data Center: pages by offset, no further than 10,000 issues. */
final class OffsetSearchApi {
  private static final int USUAL = 50;
  private static final int MOST = 1_000;
  private static final int WINDOW = 10_000;
  private static final Set<String> MEMBERS =
      Set.of("jql", "startAt", "maxResults", "fields", "expand", "validateQuery");

  private final Searcher searcher;

  OffsetSearchApi(Searcher searcher) {
    this.searcher = searcher;
  }

  void offer(Router router, String api) {
    router.on("POST", api + "/search", this::byBody).on("GET", api + "/search", this::byQuery);
  }

  private Reply byBody(Request request) {
    Payload payload = Payload.strict(request, MEMBERS);
    return search(
        request,
        payload.text("jql").orElse(""),
        !payload.body().has("validateQuery") || payload.body().get("validateQuery").getAsBoolean(),
        payload.number("startAt", 0),
        payload.number("maxResults", USUAL),
        wanted(payload.texts("fields"), payload.texts("expand")));
  }

  private Reply byQuery(Request request) {
    return search(
        request,
        request.one("jql").orElse(""),
        request.one("validateQuery").map(Boolean::parseBoolean).orElse(true),
        request.number("startAt", 0),
        request.number("maxResults", USUAL),
        wanted(request.list("fields"), request.list("expand")));
  }

  private static IssueJson.Wanted wanted(List<String> fields, List<String> expand) {
    return new IssueJson.Wanted(
        FieldChoice.of(fields, FieldChoice.ALL), expand.contains("changelog"), List.of());
  }

  private Reply search(
      Request request,
      String jql,
      boolean strict,
      int startAt,
      int maxResults,
      IssueJson.Wanted wanted) {
    int size = Math.min(maxResults, MOST);
    if (startAt + size > WINDOW) {
      throw ApiError.badRequest("The result window is too large: startAt + maxResults > 10000.");
    }
    Query query = searcher.query(jql, request.caller(), strict);
    List<Issue> found =
        startAt == 0
            ? searcher.run(jql, query, request.caller(), Set.of())
            : searcher.goOn(jql, query, request.caller(), Set.of());
    int from = Math.min(startAt, found.size());
    List<Issue> page = found.subList(from, Math.min(from + size, found.size()));
    IssueJson issues = new IssueJson(request.view());
    Json body =
        Json.object()
            .with("startAt", startAt)
            .with("maxResults", size)
            .with("total", found.size())
            .with("issues", Json.array(page.stream().map(issue -> issues.of(issue, wanted))));
    return Reply.json(200, body.build().toString());
  }
}
