package dev.rapport.engine.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.expectation.Expectation;
import dev.rapport.engine.expectation.ExpectationWords;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.insight.WorkingDay;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What to expect of a ticket as JSON, in figures and in a sentence; null once a wait is over. */
final class ExpectationJson {
  private ExpectationJson() {}

  static JsonObject of(Outlook outlook, Waits waits, WorkingDay day) {
    JsonObject json = new JsonObject();
    json.add(
        "firstResponse",
        of(
            outlook.firstResponse(),
            new ExpectationWords("answered", day),
            waits.timeToFirstResponse().elapsed()));
    json.add(
        "resolution",
        of(
            outlook.resolution(),
            new ExpectationWords("done", day),
            waits.timeToResolution().elapsed()));
    return json;
  }

  private static JsonElement of(
      @Nullable Expectation expectation, ExpectationWords words, Elapsed age) {
    if (expectation == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.addProperty("known", expectation.known());
    json.addProperty("n", expectation.n());
    json.add("basis", Json.of(expectation.basis()));
    json.add("calendar", band(expectation.calendar()));
    json.add("business", band(expectation.business()));
    json.addProperty("reason", expectation.reason());
    json.addProperty("words", words.say(expectation, age));
    return json;
  }

  private static JsonObject band(Expectation.Band band) {
    JsonObject json = new JsonObject();
    json.addProperty("p50Seconds", band.half().map(Duration::toSeconds).orElse(null));
    json.addProperty("p85Seconds", band.promise().map(Duration::toSeconds).orElse(null));
    return json;
  }
}
