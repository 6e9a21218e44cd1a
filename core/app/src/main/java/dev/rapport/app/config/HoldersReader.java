package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.UNKNOWN_HOST;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns {@code holders} into the admin's holder map. */
final class HoldersReader {
  private static final Place HOLDERS = Place.ROOT.key("holders");
  private static final Place MAP = HOLDERS.key("map");

  private final Document document;
  private final List<String> hosts;

  /** Entries may speak of these hosts. */
  HoldersReader(Document document, List<String> hosts) {
    this.document = document;
    this.hosts = hosts;
  }

  /** The map; call it on a document that the schema allows. */
  HolderMap read() {
    int version =
        document.at(HOLDERS.key("version")) instanceof JsonPrimitive number
            ? number.getAsInt()
            : HolderMap.EMPTY.version();
    boolean lastWord =
        document.at(HOLDERS.key("last-word")) instanceof JsonPrimitive flag && flag.getAsBoolean();
    List<HolderRule> rules = new ArrayList<>();
    if (document.at(MAP) instanceof JsonArray map) {
      for (JsonElement entry : map) {
        rules.add(rule(MAP.index(rules.size()), entry.getAsJsonObject()));
      }
    }
    return new HolderMap(version, lastWord, rules);
  }

  private HolderRule rule(Place place, JsonObject entry) {
    String host = text(entry, "host");
    if (host != null && !hosts.contains(host)) {
      document.report(
          UNKNOWN_HOST,
          place.key("host"),
          "no host of this name; "
              + NearestName.hint(host, hosts)
              + "known: "
              + String.join(", ", hosts));
    }
    String assigned = text(entry, "assigned");
    return new HolderRule(
        "holder-map",
        host,
        text(entry, "type"),
        text(entry, "status"),
        text(entry, "hold-reason"),
        text(entry, "group"),
        assigned == null ? null : Boolean.valueOf(assigned),
        Holder.of(entry.get("holder").getAsString()));
  }

  private static @Nullable String text(JsonObject entry, String key) {
    return entry.get(key) instanceof JsonPrimitive value ? value.getAsString() : null;
  }
}
