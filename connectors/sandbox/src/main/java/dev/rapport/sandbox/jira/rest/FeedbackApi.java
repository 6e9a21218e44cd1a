package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** How the requester rated a request, while the experiment goes on. */
final class FeedbackApi {
  private final Site site;
  private final Requests requests;
  private final FaultSwitches faults;

  FeedbackApi(Site site, Requests requests, FaultSwitches faults) {
    this.site = site;
    this.requests = requests;
    this.faults = faults;
  }

  void offer(Router router, String base) {
    String feedback = base + "/request/{}/feedback";
    router.on("GET", feedback, this::read);
    router.on("POST", feedback, this::rate);
    router.on("DELETE", feedback, this::delete);
  }

  private Issue request(Request request) {
    boolean optedIn =
        request.call().header("x-experimentalapi").filter("opt-in"::equals).isPresent();
    if (faults.isOn(Fault.NO_FEEDBACK)) {
      throw ApiError.notFound("There is no feedback here.");
    }
    if (!optedIn) {
      throw new ApiError(412, "This API is experimental. Opt in by X-ExperimentalApi: opt-in.");
    }
    return requests.of(request);
  }

  private Reply read(Request request) {
    JsonElement rating = request(request).value(Vocabulary.RATING);
    if (!(rating instanceof JsonObject object)) {
      throw ApiError.notFound("The request was not rated.");
    }
    return Reply.json(200, json(object).toString());
  }

  private Reply rate(Request request) {
    Issue issue = request(request);
    if (!request.caller().id().equals(issue.text("reporter"))) {
      throw ApiError.forbidden("Only the reporter rates a request.");
    }
    JsonObject body = request.object();
    int rating = new Payload(body).number("rating", 0);
    if (rating < 1 || rating > 5) {
      throw ApiError.badRequest("A rating is from 1 to 5.");
    }
    Map<String, JsonElement> values = new HashMap<>();
    values.put(Vocabulary.RATING, body);
    values.put(Vocabulary.RATING_DATE, new JsonPrimitive(site.now().toString()));
    site.issues().change(issue.key(), request.caller().id(), values, site.now(), null);
    return Reply.json(201, json(body).toString());
  }

  private Reply delete(Request request) {
    Issue issue = request(request);
    Map<String, JsonElement> values =
        Map.of(Vocabulary.RATING, JsonNull.INSTANCE, Vocabulary.RATING_DATE, JsonNull.INSTANCE);
    site.issues().change(issue.key(), request.caller().id(), values, site.now(), null);
    return Reply.empty(204);
  }

  private static JsonObject json(JsonObject rating) {
    Json json = Json.object().with("type", "csat").with("rating", rating.get("rating"));
    return rating.has("comment")
        ? json.with("comment", rating.get("comment")).build()
        : json.build();
  }
}
