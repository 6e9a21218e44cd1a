package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Webhook;
import java.util.Set;

/** The webhooks of administrators, which are in no OpenAPI file; secrets are never told. */
final class WebhookApi {
  private static final String PATH = "/rest/webhooks/1.0/webhook";
  private static final String JQL = "issue-related-events-section";

  private final Site site;

  WebhookApi(Site site) {
    this.site = site;
  }

  void offer(Router router) {
    router.on("GET", PATH, this::list);
    router.on("POST", PATH, this::make);
    router.on("DELETE", PATH + "/{}", this::remove);
  }

  private Reply list(Request request) {
    Administration.require(site, request);
    return Reply.json(
        200, Json.array(site.webhooks().all().stream().map(one -> json(request, one))).toString());
  }

  private Reply make(Request request) {
    Administration.require(site, request);
    Payload body =
        Payload.strict(
            request, Set.of("name", "url", "events", "filters", "excludeBody", "secret"));
    if (body.words("name").isBlank() || body.words("url").isBlank()) {
      throw ApiError.badRequest("A webhook needs a name and a URL.");
    }
    Webhook wanted =
        new Webhook(
            0,
            body.words("name"),
            body.words("url"),
            Set.copyOf(body.texts("events")),
            body.within("filters").words(JQL),
            body.text("secret").orElse(null),
            true);
    Webhook made = site.webhooks().add(wanted);
    return Reply.json(201, json(request, made).toString());
  }

  private Reply remove(Request request) {
    Administration.require(site, request);
    if (!site.webhooks().remove(Long.parseLong(request.part(0)))) {
      throw ApiError.notFound("The webhook was not found.");
    }
    return Reply.empty(204);
  }

  private static JsonObject json(Request request, Webhook webhook) {
    return Json.object()
        .with("name", webhook.name())
        .with("url", webhook.url())
        .with("excludeBody", false)
        .with("filters", Json.object().with(JQL, webhook.filter()).build())
        .with("events", Json.array(webhook.events().stream().sorted().map(Json::text)))
        .with("enabled", webhook.enabled())
        .with("isSigned", webhook.secret() != null)
        .with("self", request.view().origin() + PATH + "/" + webhook.id())
        .build();
  }
}
