package dev.rapport.engine.collaboration;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.command.Channel;
import java.util.List;
import java.util.Map;

/** Thanks as JSON: of one ticket, and counted. What stays between two is in neither. */
public final class AppreciationJson {
  private AppreciationJson() {}

  /** One object for each, in their order. */
  public static JsonArray of(List<Appreciation> appreciation) {
    JsonArray json = new JsonArray();
    appreciation.stream()
        .filter(one -> one.state() != State.PRIVATE)
        .forEach(one -> json.add(of(one)));
    return json;
  }

  /** How often people gave thanks for each outcome. */
  public static JsonObject of(Map<String, Integer> counts) {
    JsonObject json = new JsonObject();
    counts.forEach(json::addProperty);
    return json;
  }

  private static JsonObject of(Appreciation one) {
    JsonObject json = new JsonObject();
    json.addProperty("id", one.id());
    json.addProperty("from", one.from().name());
    json.addProperty("fromSide", one.from().side().id());
    json.addProperty("to", one.to().name().isEmpty() ? null : one.to().name());
    json.addProperty("toSide", one.to().side().id());
    json.addProperty("for", one.outcome());
    json.addProperty("words", one.words());
    json.addProperty("at", one.at().toString());
    json.addProperty("state", one.state().id());
    json.addProperty("shared", one.shared());
    json.addProperty("enteredBy", one.channel() == Channel.OPERATOR ? "operator" : "giver");
    json.addProperty("event", one.event());
    return json;
  }
}
