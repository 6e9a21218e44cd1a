package dev.rapport.engine.report.sheet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.report.sheet.Fact.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every number of a report's JSON document as a row. It reads that document and not the figures
 * behind it, so that a table can never show what the document hides.
 */
final class Facts {
  /** They say which row it is and how it stands, which each fact repeats. */
  private static final Set<String> ABOUT_THE_ROW =
      Set.of("key", "suppressed", "period", "asOf", "from", "to", "groups");

  private final List<Fact> facts = new ArrayList<>();
  private final String scope;
  private final String key;
  private final boolean suppressed;

  private Facts(String scope, JsonObject row) {
    this.scope = scope;
    this.key = row.has("key") ? row.get("key").getAsString() : period(row);
    this.suppressed = row.get("suppressed").getAsBoolean();
  }

  /** What an earlier period is called; "" for a row that has none of its own. */
  private static String period(JsonObject row) {
    return row.get("period") instanceof JsonObject period
        ? period.get("from").getAsString() + "/" + period.get("to").getAsString()
        : "";
  }

  /** The total's facts first, then the groups' in their order. */
  static List<Fact> of(JsonObject document) {
    List<Fact> facts = new ArrayList<>(of("total", document.getAsJsonObject("total")));
    for (JsonElement group : document.getAsJsonArray("groups")) {
      facts.addAll(of("group", group.getAsJsonObject()));
    }
    JsonObject deadlines = document.getAsJsonObject("deadlines");
    facts.addAll(of("deadlines", deadlines));
    deadlines
        .getAsJsonArray("groups")
        .forEach(group -> facts.addAll(of("deadlines", group.getAsJsonObject())));
    if (document.get("comparison") instanceof JsonObject before) {
      facts.addAll(of("comparison", before));
    }
    return facts;
  }

  private static List<Fact> of(String scope, JsonObject row) {
    Facts reader = new Facts(scope, row);
    row.entrySet().stream()
        .filter(member -> !ABOUT_THE_ROW.contains(member.getKey()))
        .forEach(member -> reader.read(List.of(member.getKey()), member.getValue()));
    return reader.facts;
  }

  private void read(List<String> path, JsonElement found) {
    if (found.isJsonObject()) {
      found
          .getAsJsonObject()
          .entrySet()
          .forEach(member -> read(longer(path, member.getKey()), member.getValue()));
    } else if (found.isJsonArray()) {
      handovers(path, found.getAsJsonArray());
    } else if (!isWord(found)) {
      add(path, found.isJsonNull() ? null : found.getAsNumber());
    }
  }

  /** Words, such as a verdict, are no figures. */
  private static boolean isWord(JsonElement found) {
    return found instanceof JsonPrimitive value && value.isString();
  }

  /** The only lists in a row are those from group to group. */
  private void handovers(List<String> path, JsonArray found) {
    for (JsonElement one : found) {
      JsonObject handover = one.getAsJsonObject();
      String between =
          handover.get("from").getAsString() + " → " + handover.get("to").getAsString();
      add(longer(longer(path, between), "n"), handover.get("n").getAsNumber());
    }
  }

  private void add(List<String> path, @Nullable Number value) {
    State unknown = suppressed ? State.HIDDEN : State.NOT_KNOWN;
    facts.add(new Fact(scope, key, Label.of(path), value, value == null ? unknown : State.SHOWN));
  }

  private static List<String> longer(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
