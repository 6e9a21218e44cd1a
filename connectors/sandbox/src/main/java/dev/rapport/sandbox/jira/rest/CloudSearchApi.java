package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.jql.Query;
import dev.rapport.sandbox.jira.json.FieldChoice;
import dev.rapport.sandbox.jira.json.IssueJson;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.rest.PageTokens.Place;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The search of Cloud: pages by token, no total, no more than about a hundred whole issues. */
final class CloudSearchApi {
  private static final Set<String> MEMBERS =
      Set.of(
          "jql",
          "fields",
          "expand",
          "properties",
          "fieldsByKeys",
          "maxResults",
          "nextPageToken",
          "reconcileIssues");
  private static final int USUAL = 50;
  private static final int MOST = 5_000;
  private static final int MOST_WITH_FIELDS = 100;
  private static final int MOST_RECONCILED = 50;
  private static final int MOST_PROPERTIES = 5;

  private final Searcher searcher;
  private final FaultSwitches faults;
  private final Site site;
  private final PageTokens tokens = new PageTokens();

  CloudSearchApi(Searcher searcher, FaultSwitches faults, Site site) {
    this.searcher = searcher;
    this.faults = faults;
    this.site = site;
  }

  void offer(Router router, String api) {
    router.on("POST", api + "/search/jql", this::search);
    router.on("POST", api + "/search/approximate-count", this::count);
  }

  private Reply count(Request request) {
    Payload payload = Payload.strict(request, Set.of("jql"));
    String jql = payload.text("jql").orElse("");
    Query query = bounded(jql, request);
    int count = searcher.run(jql, query, request.caller(), Set.of()).size();
    return Reply.json(200, Json.object().with("count", count).build().toString());
  }

  private Query bounded(String jql, Request request) {
    Query query = searcher.query(jql, request.caller(), true);
    if (!query.isBounded()) {
      throw ApiError.badRequest(
          "Unbounded JQL queries are not allowed here. Please add a search restriction to your"
              + " query.");
    }
    return query;
  }

  private Reply search(Request request) {
    Payload payload = Payload.strict(request, MEMBERS);
    String jql = payload.text("jql").orElse("");
    Query query = bounded(jql, request);
    Set<Long> reconciled = Set.copyOf(payload.numbers("reconcileIssues"));
    if (reconciled.size() > MOST_RECONCILED) {
      throw ApiError.badRequest("At most 50 issues can be reconciled.");
    }
    Optional<String> token = payload.text("nextPageToken");
    Place place = token.map(text -> place(text, jql, reconciled)).orElse(start(jql, reconciled));
    List<Issue> rest =
        found(request, jql, query, place).stream()
            .filter(issue -> place.isBefore(query, issue))
            .toList();
    IssueJson.Wanted wanted = wanted(payload);
    List<Issue> page = rest.subList(0, Math.min(size(payload, wanted), rest.size()));
    Optional<String> next =
        page.size() == rest.size()
            ? Optional.empty()
            : Optional.of(tokens.handOut(place.after(page, site.now())));
    boolean repeats = token.isPresent() && faults.strikes(Fault.REPEATED_TOKEN);
    return page(request, wanted, page, repeats ? token : next);
  }

  private List<Issue> found(Request request, String jql, Query query, Place place) {
    return place.last() == null
        ? searcher.run(jql, query, request.caller(), place.reconciled())
        : searcher.goOn(jql, query, request.caller(), place.reconciled());
  }

  private Place start(String jql, Set<Long> reconciled) {
    return new Place(jql, reconciled, null, site.now());
  }

  private Place place(String token, String jql, Set<Long> reconciled) {
    return tokens
        .place(token, site.now())
        .filter(place -> place.jql().equals(jql) && place.reconciled().equals(reconciled))
        .orElseThrow(
            () -> ApiError.badRequest("The provided next page token is invalid or expired."));
  }

  private static IssueJson.Wanted wanted(Payload payload) {
    List<String> properties = payload.texts("properties");
    if (properties.size() > MOST_PROPERTIES) {
      throw ApiError.badRequest("A maximum of 5 issue properties can be requested.");
    }
    boolean changelog =
        payload.text("expand").filter(text -> text.contains("changelog")).isPresent();
    FieldChoice fields = FieldChoice.of(payload.texts("fields"), FieldChoice.ID);
    return new IssueJson.Wanted(fields, changelog, properties);
  }

  private int size(Payload payload, IssueJson.Wanted wanted) {
    int asked = payload.number("maxResults", USUAL);
    if (asked < 1 || asked > MOST) {
      throw ApiError.badRequest("The value of maxResults must be between 1 and 5000.");
    }
    boolean slim = wanted.fields().isIdOrKeyOnly() && !wanted.changelog();
    int size = slim ? asked : Math.min(asked, MOST_WITH_FIELDS);
    if (faults.strikes(Fault.EMPTY_PAGE)) {
      return 0;
    }
    return faults.strikes(Fault.SHORT_PAGES) ? Math.max(1, size / 3) : size;
  }

  private static Reply page(
      Request request, IssueJson.Wanted wanted, List<Issue> page, Optional<String> next) {
    IssueJson issues = new IssueJson(request.view());
    Json body =
        Json.object().with("issues", Json.array(page.stream().map(i -> issues.of(i, wanted))));
    next.ifPresent(token -> body.with("nextPageToken", token));
    return Reply.json(200, body.with("isLast", next.isEmpty()).build().toString());
  }
}
