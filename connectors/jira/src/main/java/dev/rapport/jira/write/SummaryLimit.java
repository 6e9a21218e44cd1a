package dev.rapport.jira.write;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Jira takes no property longer than {@value #MOST} characters. A longer summary is cut by
 * importance: first what rides along, then its largest parts, never whose turn it is. What was cut
 * is named in the field {@code cut}.
 */
public final class SummaryLimit {
  /** As documented for entity properties. */
  public static final int MOST = 32_768;

  private static final String RIDING = "riding";
  private static final String CUT = "cut";

  /** What a summary is for: without these it would rather not be written. */
  private static final Set<String> CORE =
      Set.of("schema", "ticket", "open", "turn", "since", "rule", "history", CUT);

  private SummaryLimit() {}

  /** The value as it may be written; empty where it cannot be cut short enough, or is no JSON. */
  public static Optional<String> fit(String value) {
    try {
      JsonElement json = JsonParser.parseString(value);
      if (value.length() <= MOST) {
        return json.isJsonNull() ? Optional.empty() : Optional.of(value);
      }
      return json.isJsonObject() ? cut(json.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> cut(JsonObject summary) {
    Map<String, JsonElement> fields = new TreeMap<>(summary.asMap());
    JsonArray cut = new JsonArray();
    String text = summary.toString();
    Optional<String> next = least(fields);
    while (text.length() > MOST && next.isPresent()) {
      fields.remove(next.get());
      cut.add(next.get());
      fields.put(CUT, cut);
      text = text(fields);
      next = least(fields);
    }
    return Optional.of(text).filter(it -> it.length() <= MOST);
  }

  /** What goes next. */
  private static Optional<String> least(Map<String, JsonElement> fields) {
    return fields.containsKey(RIDING)
        ? Optional.of(RIDING)
        : fields.entrySet().stream()
            .filter(field -> !CORE.contains(field.getKey()))
            .max(Comparator.comparingInt(field -> field.getValue().toString().length()))
            .map(Map.Entry::getKey);
  }

  private static String text(Map<String, JsonElement> fields) {
    JsonObject object = new JsonObject();
    fields.forEach(object::add);
    return object.toString();
  }
}
