package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.ApprovalJson;
import dev.rapport.sandbox.jira.site.Vocabulary;

/** Whether a request may go on. */
final class ApprovalApi {
  private final Requests requests;

  ApprovalApi(Requests requests) {
    this.requests = requests;
  }

  void offer(Router router, String base) {
    router.on("GET", base + "/request/{}/approval", this::list);
  }

  private Reply list(Request request) {
    ApprovalJson json =
        new ApprovalJson(request.view(), id -> ServiceJson.user(request.view(), id));
    return ServiceJson.page(
        request, json.of(requests.of(request).value(Vocabulary.APPROVALS)), approval -> approval);
  }
}
