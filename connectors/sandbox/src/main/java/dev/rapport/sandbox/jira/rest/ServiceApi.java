package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.json.ServiceDates;
import dev.rapport.sandbox.jira.site.Change;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Status;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Requests of Jira Service Management: what they are, who takes part, where they stand. */
final class ServiceApi {
  private final Site site;
  private final Requests requests;
  private final List<Offered> others;

  /** A part of the interface. */
  private interface Offered {
    void offer(Router router, String base);
  }

  ServiceApi(Site site, Access access, FaultSwitches faults) {
    this.site = site;
    this.requests = new Requests(site, access);
    ServiceCommentApi comments = new ServiceCommentApi(site, requests);
    FeedbackApi feedback = new FeedbackApi(site, requests, faults);
    SlaApi sla = new SlaApi(requests);
    ApprovalApi approvals = new ApprovalApi(requests);
    OrganisationApi organisations = new OrganisationApi(site);
    others =
        List.of(
            comments::offer, feedback::offer, sla::offer, approvals::offer, organisations::offer);
  }

  void offer(Router router, String base) {
    router.on("GET", base + "/request/{}", this::read);
    router.on("GET", base + "/request/{}/participant", this::participants);
    router.on("GET", base + "/request/{}/status", this::statuses);
    others.forEach(other -> other.offer(router, base));
  }

  private record Standing(Optional<Status> status, Instant since) {}

  private Reply read(Request request) {
    Issue issue = requests.of(request);
    List<Standing> standings = standings(issue);
    JsonObject body =
        Json.object()
            .with("issueId", String.valueOf(issue.id()))
            .with("issueKey", issue.key())
            .with("requestTypeId", "1")
            .with("serviceDeskId", "1")
            .with("createdDate", ServiceDates.date(request.view(), issue.created()))
            .with("reporter", ServiceJson.user(request.view(), issue.text("reporter")))
            .with("currentStatus", json(request, standings.get(0)))
            .build();
    return Reply.json(200, body.toString());
  }

  private Reply participants(Request request) {
    List<String> ids = new ArrayList<>();
    if (requests.of(request).value(Vocabulary.PARTICIPANTS).isJsonArray()) {
      requests
          .of(request)
          .value(Vocabulary.PARTICIPANTS)
          .getAsJsonArray()
          .forEach(id -> ids.add(id.getAsString()));
    }
    return ServiceJson.page(request, ids, id -> ServiceJson.user(request.view(), id));
  }

  private Reply statuses(Request request) {
    return ServiceJson.page(
        request, standings(requests.of(request)), standing -> json(request, standing));
  }

  /** Where the request stood, newest first. */
  private List<Standing> standings(Issue issue) {
    List<Standing> standings = new ArrayList<>();
    List<Change.Item> first = new ArrayList<>();
    for (Change change : issue.changes()) {
      for (Change.Item item : change.items()) {
        if ("status".equals(item.fieldId())) {
          first.add(item);
          standings.add(new Standing(site.vocabulary().status(item.to()), change.at()));
        }
      }
    }
    String born = first.isEmpty() ? issue.text("status") : first.get(0).from();
    standings.add(0, new Standing(site.vocabulary().status(born), issue.created()));
    Collections.reverse(standings);
    return standings;
  }

  private static JsonElement json(Request request, Standing standing) {
    Status.Category category =
        standing.status().map(Status::category).orElse(Status.Category.UNDEFINED);
    return Json.object()
        .with("status", standing.status().map(Status::name).orElse(""))
        .with("statusCategory", category.name())
        .with("statusDate", ServiceDates.date(request.view(), standing.since()))
        .build();
  }
}
