package dev.rapport.engine.repeats;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.repeats.RepeatGroup.Effect;
import dev.rapport.engine.repeats.ShownRepeats.Shown;
import dev.rapport.model.time.Elapsed;
import org.jspecify.annotations.Nullable;

/** Repeats as JSON: what may not be shown, and what is not known, is null. */
public final class RepeatsJson {
  private RepeatsJson() {}

  /** The member {@code repeats} of a report. */
  public static JsonObject of(ShownRepeats repeats) {
    JsonArray groups = new JsonArray();
    repeats.groups().forEach(group -> groups.add(group(group)));
    JsonObject json = new JsonObject();
    json.add("groups", groups);
    json.addProperty("hidden", repeats.hidden());
    return json;
  }

  private static JsonObject group(Shown group) {
    JsonObject json = new JsonObject();
    json.addProperty("type", group.type());
    json.addProperty("service", group.service());
    json.addProperty("count", group.count());
    JsonObject waits = new JsonObject();
    waits.add("it", elapsed(group.it()));
    waits.add("requester", elapsed(group.requester()));
    json.add("waits", waits);
    json.addProperty("answered", group.answered());
    json.addProperty("tip", group.tip().isEmpty() ? null : group.tip());
    JsonArray examples = new JsonArray();
    group.examples().forEach(key -> examples.add(key.toString()));
    json.add("examples", examples);
    json.add("answer", effect(group.effect()));
    return json;
  }

  private static JsonElement elapsed(@Nullable Elapsed elapsed) {
    if (elapsed == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.addProperty("calendarSeconds", elapsed.calendar().toSeconds());
    json.addProperty("businessSeconds", elapsed.business().toSeconds());
    return json;
  }

  private static JsonElement effect(@Nullable Effect effect) {
    if (effect == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.addProperty("windowSeconds", effect.window().toSeconds());
    json.addProperty("before", effect.before());
    json.addProperty("after", effect.after());
    return json;
  }
}
