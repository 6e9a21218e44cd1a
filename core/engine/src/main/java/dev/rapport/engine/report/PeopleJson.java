package dev.rapport.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.involvement.Account;
import dev.rapport.engine.involvement.Balance;
import dev.rapport.engine.involvement.HandoverMatrix;
import dev.rapport.engine.involvement.Involvement;
import dev.rapport.engine.involvement.Mirror;
import dev.rapport.engine.involvement.SideInvolvement;
import dev.rapport.model.Side;
import dev.rapport.model.time.Span;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who took part in a ticket, as JSON: sides and groups, no person. */
final class PeopleJson {
  /** The sides that people act from. */
  static final List<Side> SIDES = List.of(Side.IT, Side.REQUESTER, Side.VENDOR);

  private PeopleJson() {}

  static JsonObject of(Involvement involvement) {
    JsonObject sides = new JsonObject();
    SIDES.forEach(side -> sides.add(side.id(), side(involvement.of(side))));
    JsonObject json = new JsonObject();
    json.add("sides", sides);
    json.add("balance", balance(involvement.balance()));
    json.add("handovers", handovers(involvement.handovers()));
    return json;
  }

  private static JsonObject side(SideInvolvement side) {
    JsonObject json = new JsonObject();
    json.addProperty("people", side.people());
    json.addProperty("groups", side.groups());
    json.addProperty("acts", side.acts());
    json.add("firstAct", Json.of(side.firstAct()));
    json.add("firstActShare", Json.of(side.beganAt()));
    return json;
  }

  /** Both measures, and the fewest people that make half of the acts. */
  static JsonObject balance(Balance balance) {
    JsonObject json = new JsonObject();
    json.add("gini", Json.of(balance.gini()));
    json.add("entropy", Json.of(balance.entropy()));
    json.addProperty("absenceFactor", balance.absenceFactor());
    return json;
  }

  /** One entry for each pair of groups, by name. */
  static JsonArray handovers(HandoverMatrix matrix) {
    JsonArray handovers = new JsonArray();
    new TreeMap<>(matrix.counts())
        .forEach(
            (handover, count) -> {
              JsonObject json = new JsonObject();
              json.addProperty("from", handover.from());
              json.addProperty("to", handover.to());
              json.addProperty("n", count);
              handovers.add(json);
            });
    return handovers;
  }

  static JsonObject of(Mirror mirror) {
    JsonObject json = new JsonObject();
    json.add("it", face(mirror.it()));
    json.add("requester", face(mirror.requester()));
    return json;
  }

  private static JsonObject face(Mirror.Face face) {
    JsonObject json = new JsonObject();
    json.addProperty("acts", face.acts());
    json.addProperty("people", face.people());
    JsonArray answers = new JsonArray();
    face.answers().forEach(answer -> answers.add(answer(answer)));
    json.add("answers", answers);
    json.addProperty("firstWords", words(face));
    json.addProperty("reopens", face.reopens());
    json.addProperty("reassignments", face.reassignments());
    JsonArray accounts = new JsonArray();
    face.accounts().forEach(account -> accounts.add(account(account)));
    json.add("accounts", accounts);
    return json;
  }

  private static JsonObject account(Account account) {
    JsonObject json = new JsonObject();
    json.addProperty("of", account.part().name().toLowerCase(Locale.ROOT));
    json.addProperty("words", account.words());
    json.addProperty("says", account.band().id());
    json.addProperty("unexplainedTerms", account.unexplained());
    return json;
  }

  private static JsonObject answer(Span answer) {
    JsonObject json = new JsonObject();
    json.add("from", Json.of(answer.fromInclusive()));
    json.add("to", Json.of(answer.toExclusive()));
    return json;
  }

  private static @Nullable Integer words(Mirror.Face face) {
    return face.firstWords().isPresent() ? face.firstWords().getAsInt() : null;
  }
}
