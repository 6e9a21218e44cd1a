package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.GLOSSARY;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.language.Glossary;
import dev.rapport.engine.language.GlossaryEntry;
import dev.rapport.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the document of a glossary, term by term; all that is wrong is said at once. */
final class GlossaryReader {
  private static final Place TERMS = Place.ROOT.key("terms");
  private static final List<String> KEYS = List.of("term", "meaning", "owner", "used-by");
  private static final int MOST_CHARACTERS = 1_000;
  private static final Map<String, Side> SIDES = Map.of("it", Side.IT, "requester", Side.REQUESTER);

  private final Document document;
  private final Map<String, Place> seen = new HashMap<>();

  GlossaryReader(Document document) {
    this.document = document;
  }

  Glossary read() {
    known(Place.ROOT, document.root(), List.of("terms"));
    List<GlossaryEntry> entries = new ArrayList<>();
    if (document.at(TERMS) instanceof JsonArray terms) {
      for (int i = 0; i < terms.size(); i++) {
        entry(TERMS.index(i)).ifPresent(entries::add);
      }
    } else if (!(document.at(TERMS) instanceof JsonNull)) {
      document.report(GLOSSARY, TERMS, "needs a list of terms, each with term and meaning");
    }
    document.throwIfWrong();
    return new Glossary(entries);
  }

  private Optional<GlossaryEntry> entry(Place place) {
    if (!(document.at(place) instanceof JsonObject given)) {
      document.report(GLOSSARY, place, "needs the keys term and meaning");
      return Optional.empty();
    }
    known(place, given, KEYS);
    Optional<String> term = needed(place.key("term"));
    Optional<String> meaning = needed(place.key("meaning"));
    String owner = text(place.key("owner")).orElse(null);
    Side usedBy = side(place.key("used-by"));
    if (term.isEmpty() || meaning.isEmpty() || isTwice(place, term.get())) {
      return Optional.empty();
    }
    return Optional.of(new GlossaryEntry(term.get(), meaning.get(), owner, usedBy));
  }

  private boolean isTwice(Place place, String term) {
    Place first = seen.putIfAbsent(Glossary.key(term), place);
    if (first != null) {
      document.report(
          GLOSSARY,
          place.key("term"),
          "is the same term as on line " + document.line(first.key("term")) + "; keep one");
    }
    return first != null;
  }

  private void known(Place place, JsonObject given, List<String> keys) {
    for (String key : given.keySet()) {
      if (!keys.contains(key)) {
        document.report(
            GLOSSARY,
            place.key(key),
            "is not a key of this place; "
                + NearestName.hint(key, keys)
                + "known here: "
                + String.join(", ", keys));
      }
    }
  }

  private Optional<String> needed(Place place) {
    Optional<String> text = text(place);
    if (text.isEmpty() && document.at(place) instanceof JsonNull) {
      document.report(GLOSSARY, place, "is missing; write it as a text that is not empty");
    }
    return text;
  }

  /** The text at a place, empty where nothing is; numbers are taken as they are written. */
  private Optional<String> text(Place place) {
    if (document.at(place) instanceof JsonNull) {
      return Optional.empty();
    }
    if (document.at(place) instanceof JsonPrimitive text
        && !text.getAsString().isBlank()
        && text.getAsString().length() <= MOST_CHARACTERS) {
      return Optional.of(text.getAsString().strip());
    }
    document.report(GLOSSARY, place, "needs a text of 1 to " + MOST_CHARACTERS + " characters");
    return Optional.empty();
  }

  private @Nullable Side side(Place place) {
    Optional<String> name = text(place);
    if (name.isPresent() && !SIDES.containsKey(name.get())) {
      document.report(GLOSSARY, place, "needs one of: it, requester");
    }
    return name.map(SIDES::get).orElse(null);
  }
}
