package dev.rapport.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.report.Deadlines.Due;

/** What is due soon, as JSON; what may not be shown is null. */
final class DeadlinesJson {
  private DeadlinesJson() {}

  static JsonObject of(Deadlines deadlines) {
    JsonObject json = due(deadlines.total());
    json.add("from", Json.of(deadlines.window().fromInclusive()));
    json.add("to", Json.of(deadlines.window().toExclusive()));
    JsonArray groups = new JsonArray();
    deadlines.groups().forEach(group -> groups.add(due(group)));
    json.add("groups", groups);
    return json;
  }

  private static JsonObject due(Due due) {
    JsonObject json = new JsonObject();
    json.addProperty("key", due.key());
    json.addProperty("suppressed", !due.shown());
    json.addProperty("due", due.shown() ? due.due() : null);
    json.addProperty("announced", due.shown() ? due.announced() : null);
    json.addProperty("unannounced", due.shown() ? due.unannounced() : null);
    json.addProperty("unknown", due.shown() ? due.unknown() : null);
    return json;
  }
}
