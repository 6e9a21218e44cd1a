package dev.rapport.engine.collaboration;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.engine.language.Term;
import java.util.List;

/** Terms of one ticket as JSON. */
public final class TermJson {
  private TermJson() {}

  /** One object for each, in their order. */
  public static JsonArray of(List<Term> terms) {
    JsonArray json = new JsonArray();
    terms.forEach(term -> json.add(of(term)));
    return json;
  }

  private static JsonObject of(Term term) {
    JsonObject json = new JsonObject();
    json.addProperty("term", term.term());
    json.addProperty("meaning", term.meaning());
    json.addProperty("reader", term.reader().id());
    JsonArray events = new JsonArray();
    term.events().forEach(events::add);
    json.add("events", events);
    return json;
  }
}
