package dev.rapport.engine.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.engine.expectation.Calibration;
import dev.rapport.engine.expectation.Expectations;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.involvement.HandoverMatrix;
import dev.rapport.engine.report.Participation.Part;
import dev.rapport.model.Side;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How people took part in a cohort, and how promises to it were kept, as JSON. */
final class ParticipationJson {
  private ParticipationJson() {}

  static JsonObject involvement(Participation participation, HandoverMatrix handovers) {
    JsonObject json = new JsonObject();
    JsonObject sides = new JsonObject();
    PeopleJson.SIDES.forEach(side -> sides.add(side.id(), side(participation.sides().get(side))));
    json.add("sides", sides);
    json.add("handovers", PeopleJson.handovers(handovers));
    json.add("reciprocity", Json.of(handovers.reciprocity()));
    return json;
  }

  private static JsonElement side(@Nullable Part part) {
    if (part == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.addProperty("tickets", part.tickets());
    json.addProperty("acts", part.acts());
    json.addProperty("firstActShareP50", part.firstActShare());
    json.add("balance", PeopleJson.balance(part.balance()));
    return json;
  }

  static JsonObject mirror(Participation participation, Function<Distribution, JsonElement> times) {
    JsonObject json = new JsonObject();
    json.add("it", face(participation.sides().get(Side.IT), times));
    json.add("requester", face(participation.sides().get(Side.REQUESTER), times));
    return json;
  }

  private static JsonElement face(@Nullable Part part, Function<Distribution, JsonElement> times) {
    if (part == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.addProperty("acts", part.acts());
    json.add("answers", times.apply(part.answers()));
    json.addProperty("firstWordsP50", part.firstWords());
    json.addProperty("reopens", part.reopens());
    json.addProperty("reassignments", part.reassignments());
    json.add("accounts", accounts(part.accounts()));
    return json;
  }

  private static JsonObject accounts(Accounts accounts) {
    JsonObject json = new JsonObject();
    json.addProperty("n", accounts.n());
    json.addProperty("empty", accounts.empty());
    json.addProperty("brief", accounts.brief());
    json.addProperty("full", accounts.full());
    json.addProperty("wordsP50", accounts.words());
    json.addProperty("unexplainedTerms", accounts.unexplained());
    return json;
  }

  static JsonObject hitRate(HitRate rate) {
    JsonObject json = new JsonObject();
    json.add("firstResponse", calibration(rate.firstResponse()));
    json.add("resolution", calibration(rate.resolution()));
    return json;
  }

  private static JsonObject calibration(Calibration calibration) {
    JsonObject json = new JsonObject();
    json.addProperty("n", calibration.tickets());
    json.addProperty("promised", calibration.promised());
    json.addProperty("judged", calibration.judged());
    boolean enough = calibration.judged() >= Expectations.FEWEST;
    json.add("p50Kept", Json.of(enough ? calibration.halfKept() : OptionalDouble.empty()));
    json.add("p85Kept", Json.of(enough ? calibration.promiseKept() : OptionalDouble.empty()));
    return json;
  }
}
