package dev.rapport.engine.writeback;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Seal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts a summary that is longer than a host takes, by importance: first what rides along, then its
 * largest parts, never whose turn it is. What was cut is named in the field {@code cut}.
 */
final class SummaryCut {
  /**
   * Room for what rides along, far more than it needs. Only the key part decides what is cut:
   * otherwise a clock that runs could make the riding part longer, and so cause a write.
   */
  private static final int RIDING_ROOM = 2_048;

  private static final String CUT = "cut";

  /** What a summary is for: without these it would rather not be written. */
  private static final Set<String> CORE =
      Set.of("schema", "ticket", "open", "turn", "since", "rule", "history", CUT);

  private final Map<String, JsonElement> fields;
  private final boolean sealed;
  private final JsonArray cut = new JsonArray();

  private SummaryCut(JsonObject summary) {
    this.fields = new TreeMap<>(summary.asMap());
    this.sealed = fields.remove(Seal.MEMBER) != null;
  }

  /**
   * The summary as it may be written: itself where there is room for it; longer than that only
   * where what must stay is.
   *
   * @param longest in UTF-16 units
   */
  static Summary of(Summary summary, int longest) {
    if (summary.body().length() <= longest - RIDING_ROOM) {
      return summary;
    }
    SummaryCut cut = new SummaryCut(JsonParser.parseString(summary.body()).getAsJsonObject());
    boolean rode = cut.fields.remove(Summary.RIDING) != null;
    if (cut.text().length() <= longest - RIDING_ROOM) {
      return summary;
    }
    if (rode) {
      cut.note(Summary.RIDING);
    }
    Optional<String> next = cut.largest();
    while (cut.text().length() > longest && next.isPresent()) {
      cut.fields.remove(next.get());
      cut.note(next.get());
      next = cut.largest();
    }
    return Summary.parse(cut.text());
  }

  private void note(String name) {
    cut.add(name);
    fields.put(CUT, cut);
  }

  private Optional<String> largest() {
    return fields.entrySet().stream()
        .filter(field -> !CORE.contains(field.getKey()))
        .max(Comparator.comparingInt(field -> field.getValue().toString().length()))
        .map(Map.Entry::getKey);
  }

  /** What is left, sealed anew where it was sealed. */
  private String text() {
    Map<String, JsonElement> left = new TreeMap<>(fields);
    if (sealed) {
      left.put(Seal.MEMBER, new JsonPrimitive(Seal.of(text(fields))));
    }
    return text(left);
  }

  private static String text(Map<String, JsonElement> members) {
    JsonObject object = new JsonObject();
    members.forEach(object::add);
    return object.toString();
  }
}
