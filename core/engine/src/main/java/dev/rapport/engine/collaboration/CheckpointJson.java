package dev.rapport.engine.collaboration;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
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

  private static JsonObject of(Verdict verdict) {
    JsonObject json = new JsonObject();
    json.addProperty("id", verdict.checkpoint());
    json.addProperty("verdict", verdict.outcome().id());
    json.addProperty("reason", verdict.reason());
    JsonArray events = new JsonArray();
    verdict.events().forEach(events::add);
    json.add("events", events);
    return json;
  }
}
