package dev.rapport.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.insight.HostClock;
import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The host's own clocks beside our figures, as JSON. */
final class ClockJson {
  private ClockJson() {}

  /** One object for each clock of a ticket, in the order in which they started. */
  static JsonArray of(List<HostClock> clocks) {
    JsonArray json = new JsonArray();
    clocks.forEach(clock -> json.add(of(clock)));
    return json;
  }

  /** One object for each goal that a cohort has clocks for; null for fewer than k of them. */
  static JsonObject of(Map<Goal, ClockComparison> comparisons, int k) {
    JsonObject json = new JsonObject();
    new TreeMap<>(comparisons)
        .forEach(
            (goal, comparison) ->
                json.add(id(goal), comparison.n() < k ? JsonNull.INSTANCE : of(comparison)));
    return json;
  }

  private static JsonObject of(HostClock clock) {
    JsonObject json = new JsonObject();
    Elapsed ours = clock.ours();
    json.addProperty("name", clock.name());
    json.addProperty("goal", id(clock.goal()));
    json.addProperty("theirSeconds", clock.theirs().toSeconds());
    json.add("ours", ours == null ? JsonNull.INSTANCE : Json.of(ours));
    json.addProperty("differenceSeconds", clock.difference().map(Duration::toSeconds).orElse(null));
    json.addProperty("running", clock.running());
    json.addProperty("breached", clock.breached());
    json.add("reasons", Json.of(clock.reasons().stream().map(Reason::id).toList()));
    json.add("events", Json.of(List.of(clock.event())));
    return json;
  }

  private static JsonObject of(ClockComparison comparison) {
    JsonObject json = new JsonObject();
    json.addProperty("n", comparison.n());
    json.addProperty("breached", comparison.breached());
    json.addProperty("same", comparison.same());
    json.addProperty("differenceP50Seconds", comparison.difference());
    JsonObject reasons = new JsonObject();
    new TreeMap<>(comparison.reasons())
        .forEach((reason, count) -> reasons.addProperty(reason.id(), count));
    json.add("reasons", reasons);
    return json;
  }

  private static String id(Goal goal) {
    return switch (goal) {
      case FIRST_RESPONSE -> "firstResponse";
      case RESOLUTION -> "resolution";
      case OTHER -> goal.name().toLowerCase(Locale.ROOT);
    };
  }
}
