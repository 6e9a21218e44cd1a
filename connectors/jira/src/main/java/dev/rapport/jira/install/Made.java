package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.connector.HostMemory;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was made on a site, of one kind: found again by name, and taken away by id. */
final class Made {
  /**
   * One thing.
   *
   * @param id the host's; "" for one that is about to be made, or may have been: the answer was
   *     lost
   * @param as what it was made as, to tell whether a person changed it since
   */
  record Thing(String id, String as) {
    boolean isKnown() {
      return !id.isEmpty();
    }
  }

  private final HostMemory memory;
  private final String place;

  private Made(HostMemory memory, String kind) {
    this.memory = memory;
    this.place = "made." + kind;
  }

  static Made fields(HostMemory memory) {
    return new Made(memory, "fields");
  }

  /** Where fields stand, by the field's id and the screen. */
  static Made screens(HostMemory memory) {
    return new Made(memory, "screens");
  }

  static Made searches(HostMemory memory) {
    return new Made(memory, "searches");
  }

  static Made dashboards(HostMemory memory) {
    return new Made(memory, "dashboards");
  }

  static Made webhooks(HostMemory memory) {
    return new Made(memory, "webhooks");
  }

  /** All of them by name. */
  SortedMap<String, Thing> all() {
    SortedMap<String, Thing> all = new TreeMap<>();
    json()
        .asMap()
        .forEach(
            (name, thing) -> {
              JsonObject told = thing.getAsJsonObject();
              all.put(name, new Thing(told.get("id").getAsString(), told.get("as").getAsString()));
            });
    return all;
  }

  Optional<Thing> find(String name) {
    return Optional.ofNullable(all().get(name));
  }

  void put(String name, String id, String as) {
    JsonObject thing = new JsonObject();
    thing.addProperty("id", id);
    thing.addProperty("as", as);
    JsonObject all = json();
    all.add(name, thing);
    memory.remember(place, all.toString());
  }

  void drop(String name) {
    JsonObject all = json();
    all.remove(name);
    memory.remember(place, all.toString());
  }

  private JsonObject json() {
    return memory
        .recall(place)
        .map(text -> JsonParser.parseString(text).getAsJsonObject())
        .orElseGet(JsonObject::new);
  }
}
