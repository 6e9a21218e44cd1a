package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.ClockJson;
import dev.rapport.sandbox.jira.site.Issue;
import java.util.List;

/** The clocks that run on a request, for its agents. */
final class SlaApi {
  private final Requests requests;

  SlaApi(Requests requests) {
    this.requests = requests;
  }

  void offer(Router router, String base) {
    router.on("GET", base + "/request/{}/sla", this::list);
  }

  private Reply list(Request request) {
    Issue issue = requests.of(request);
    if (!requests.isAgent(request.caller(), issue)) {
      throw ApiError.forbidden("Only agents see the SLAs of a request.");
    }
    ClockJson clocks = new ClockJson(request.view());
    return ServiceJson.page(
        request, List.of(clocks.response(issue), clocks.resolution(issue)), clock -> clock);
  }
}
