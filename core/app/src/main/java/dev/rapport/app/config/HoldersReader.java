package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.HOLDER_MAP;
import static dev.rapport.app.config.ConfigProblem.Kind.UNKNOWN_HOST;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.holder.HolderMaps;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns {@code holders}, one map or a list of versions, into the admin's holder map. */
final class HoldersReader {
  private static final Place HOLDERS = Place.ROOT.key("holders");

  private final Document document;
  private final List<String> hosts;
  private final ZoneId zone;

  /** Entries may speak of these hosts; a version begins with a day of this zone. */
  HoldersReader(Document document, List<String> hosts, ZoneId zone) {
    this.document = document;
    this.hosts = hosts;
    this.zone = zone;
  }

  /** The map in its versions; call it on a document that the schema allows. */
  HolderMaps read() {
    if (!(document.at(HOLDERS) instanceof JsonArray list)) {
      return HolderMaps.always(map(HOLDERS));
    }
    List<HolderMaps.From> versions = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      versions.add(new HolderMaps.From(begins(HOLDERS.index(i)), map(HOLDERS.index(i))));
    }
    try {
      return new HolderMaps(versions);
    } catch (IllegalArgumentException e) {
      document.report(HOLDER_MAP, HOLDERS, String.valueOf(e.getMessage()));
      return HolderMaps.EMPTY;
    }
  }

  /** Without a day a version has always been there, as only the first can have been. */
  private Instant begins(Place place) {
    LocalDate day = document.day(HOLDER_MAP, place.key("valid-from"));
    return day == null ? Instant.MIN : day.atStartOfDay(zone).toInstant();
  }

  private HolderMap map(Place place) {
    int version =
        document.at(place.key("version")) instanceof JsonPrimitive number
            ? number.getAsInt()
            : HolderMap.EMPTY.version();
    boolean lastWord =
        document.at(place.key("last-word")) instanceof JsonPrimitive flag && flag.getAsBoolean();
    Place rulesAt = place.key("map");
    List<HolderRule> rules = new ArrayList<>();
    if (document.at(rulesAt) instanceof JsonArray map) {
      for (JsonElement entry : map) {
        rules.add(rule(rulesAt.index(rules.size()), entry.getAsJsonObject()));
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
