package dev.rapport.engine.collaboration;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.checkpoint.Commitment;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import java.util.List;

/** Verdicts as JSON: of one ticket, and counted. */
public final class CheckpointJson {
  private CheckpointJson() {}

  /** One object for each verdict, in their order. */
  public static JsonArray of(List<Verdict> verdicts) {
    JsonArray json = new JsonArray();
    verdicts.forEach(verdict -> json.add(of(verdict)));
    return json;
  }

  /** For each checkpoint how often each verdict was given; verdicts that never were are 0. */
  public static JsonObject of(CheckpointCounts counts) {
    JsonObject json = new JsonObject();
    counts
        .verdicts()
        .keySet()
        .forEach(
            checkpoint -> {
              JsonObject one = new JsonObject();
              for (Outcome outcome : Outcome.values()) {
                one.addProperty(outcome.id(), counts.of(checkpoint, outcome));
              }
              one.addProperty("byText", counts.byText().getOrDefault(checkpoint, 0));
              json.add(checkpoint, one);
            });
    return json;
  }

  /** The reasons for waivers that may be read, with how often each was given. */
  public static JsonObject waivers(CheckpointCounts counts) {
    JsonObject json = new JsonObject();
    json.addProperty("n", counts.waivers());
    JsonObject reasons = new JsonObject();
    counts.sharedReasons().forEach(reasons::addProperty);
    json.add("sharedReasons", reasons);
    return json;
  }

  /**
   * When the work was promised, by what, and which sides had acted before; null where nothing was.
   */
  public static JsonElement commitment(TicketInsight insight) {
    Commitment commitment = Commitment.of(insight).orElse(null);
    if (commitment == null) {
      return JsonNull.INSTANCE;
    }
    EarlyInvolvement early = EarlyInvolvement.of(insight);
    JsonObject json = new JsonObject();
    json.addProperty("at", commitment.at().toString());
    json.addProperty("by", commitment.cause().id());
    JsonArray events = new JsonArray();
    events.add(commitment.event());
    json.add("events", events);
    json.addProperty("itBefore", early.it() == 1);
    json.addProperty("requesterBefore", early.requester() == 1);
    return json;
  }

  /** How often a side took part before the work was promised. */
  public static JsonObject of(EarlyInvolvement early) {
    JsonObject json = new JsonObject();
    json.addProperty("promised", early.promised());
    json.addProperty("it", early.it());
    json.addProperty("requester", early.requester());
    return json;
  }

  private static JsonObject of(Verdict verdict) {
    JsonObject json = new JsonObject();
    json.addProperty("id", verdict.checkpoint());
    json.addProperty("verdict", verdict.outcome().id());
    json.addProperty("reason", verdict.reason());
    JsonArray events = new JsonArray();
    verdict.events().forEach(events::add);
    json.add("events", events);
    json.addProperty("byText", verdict.byText());
    return json;
  }
}
