package dev.rapport.engine.techtalk;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.language.TermTally.Count;
import dev.rapport.engine.repeats.RepeatsJson;

/** An agenda as JSON. */
public final class AgendaJson {
  private AgendaJson() {}

  /** The document. */
  public static JsonObject of(Agenda agenda) {
    JsonObject json = new JsonObject();
    json.addProperty("asOf", agenda.asOf().toString());
    json.add("repeats", RepeatsJson.of(agenda.repeats()));
    JsonArray terms = new JsonArray();
    agenda.terms().forEach(term -> terms.add(term(term)));
    json.add("terms", terms);
    JsonArray fixes = new JsonArray();
    agenda.fixes().forEach(fix -> fixes.add(fix(fix)));
    json.add("fixes", fixes);
    return json;
  }

  private static JsonObject term(Count term) {
    JsonObject json = new JsonObject();
    json.addProperty("term", term.term());
    json.addProperty("meaning", term.meaning().isEmpty() ? null : term.meaning());
    json.addProperty("reader", term.reader().id());
    json.addProperty("tickets", term.tickets());
    return json;
  }

  private static JsonObject fix(Fix fix) {
    JsonObject json = new JsonObject();
    json.addProperty("ticket", fix.ticket().toString());
    json.addProperty("type", fix.type());
    json.addProperty("service", fix.service());
    json.addProperty("words", fix.words());
    json.addProperty("thanked", fix.thanked());
    return json;
  }
}
