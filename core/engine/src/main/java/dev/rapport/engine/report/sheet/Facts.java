package dev.rapport.engine.report.sheet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.report.sheet.Fact.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
  private final String period;
  private final boolean suppressed;

  private Facts(String scope, String key, String period, boolean suppressed) {
    this.scope = scope;
    this.key = key;
    this.period = period;
    this.suppressed = suppressed;
  }

  /** The total's facts first, then the groups' in their order. */
  static List<Fact> of(JsonObject document) {
    List<Fact> facts = new ArrayList<>();
    Map<Label, Label> labels = new HashMap<>();
    Consumer<List<Fact>> all = some -> some.forEach(fact -> facts.add(fact.labelled(labels)));
    all.accept(of("total", document.getAsJsonObject("total")));
    Facts spread = new Facts("total", "", "", false);
    spread.read(List.of("spread"), document.get("spread"));
    all.accept(spread.facts);
    each(document, "groups", group -> all.accept(of("group", group)));
    each(document, "trend", week -> all.accept(of("weeks", week)));
    each(
        document,
        "quarters",
        group ->
            each(
                group,
                "quarters",
                quarter -> all.accept(of("quarters", key(group), period(quarter), quarter))));
    JsonObject deadlines = document.getAsJsonObject("deadlines");
    all.accept(of("deadlines", deadlines));
    String window = period(deadlines);
    each(deadlines, "groups", group -> all.accept(of("deadlines", key(group), window, group)));
    if (document.get("comparison") instanceof JsonObject before) {
      all.accept(of("comparison", before));
    }
    return facts;
  }

  private static void each(JsonObject in, String name, Consumer<JsonObject> then) {
    in.getAsJsonArray(name).forEach(one -> then.accept(one.getAsJsonObject()));
  }

  private static String key(JsonObject row) {
    return row.has("key") ? row.get("key").getAsString() : "";
  }

  private static List<Fact> of(String scope, JsonObject row) {
    return of(scope, key(row), period(row), row);
  }

  private static List<Fact> of(String scope, String key, String period, JsonObject row) {
    Facts reader = new Facts(scope, key, period, row.get("suppressed").getAsBoolean());
    row.entrySet().stream()
        .filter(member -> !ABOUT_THE_ROW.contains(member.getKey()))
        .forEach(member -> reader.read(List.of(member.getKey()), member.getValue()));
    return reader.facts;
  }

  /** From when to when a row speaks of; "" for one that speaks of the report's own period. */
  private static String period(JsonObject row) {
    JsonObject named = row.get("period") instanceof JsonObject period ? period : row;
    return named.has("from")
        ? named.get("from").getAsString() + "/" + named.get("to").getAsString()
        : "";
  }

  private void read(List<String> path, JsonElement found) {
    if (found.isJsonObject()) {
      found
          .getAsJsonObject()
          .entrySet()
          .forEach(member -> read(longer(path, member.getKey()), member.getValue()));
    } else if (found.isJsonArray()) {
      list(path, found.getAsJsonArray());
    } else if (!isWord(found)) {
      add(path, found.isJsonNull() ? null : found.getAsNumber());
    }
  }

  /** Words, such as a verdict, are no figures. */
  private static boolean isWord(JsonElement found) {
    return found instanceof JsonPrimitive value && value.isString();
  }

  /** The only lists in a row are those of waits about as long, and those from group to group. */
  private void list(List<String> path, JsonArray found) {
    for (JsonElement one : found) {
      JsonObject item = one.getAsJsonObject();
      if (item.has("fromSeconds")) {
        bin(longer(path, range(item)), item);
      } else {
        String between = item.get("from").getAsString() + " → " + item.get("to").getAsString();
        add(longer(longer(path, between), "n"), item.get("n").getAsNumber());
      }
    }
  }

  private void bin(List<String> path, JsonObject bin) {
    for (String part : List.of("came", "open", "closedWithout")) {
      add(longer(path, part), bin.get(part).getAsNumber());
    }
  }

  private static String range(JsonObject bin) {
    String from = bin.get("fromSeconds").getAsString();
    return bin.get("toSeconds").isJsonNull()
        ? "from " + from + " s"
        : from + " to " + bin.get("toSeconds").getAsString() + " s";
  }

  private void add(List<String> path, @Nullable Number value) {
    State unknown = suppressed ? State.HIDDEN : State.NOT_KNOWN;
    facts.add(
        new Fact(scope, key, period, Label.of(path), value, value == null ? unknown : State.SHOWN));
  }

  private static List<String> longer(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
