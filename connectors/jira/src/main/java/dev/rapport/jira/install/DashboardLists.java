package dev.rapport.jira.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.http.HostClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lists on our dashboard: Jira's own gadget of what a saved search finds. */
final class DashboardLists {
  private static final String KIND = "filter-results-gadget";
  private static final String OURS = "Rapport: ";

  private final HostClient client;
  private final DashboardApi api;

  DashboardLists(HostClient client, DashboardApi api) {
    this.client = client;
    this.api = api;
  }

  /**
   * The names of those that the dashboard lacks.
   *
   * @param searches ids of saved searches by name
   */
  List<String> missing(String dashboard, Map<String, String> searches) {
    List<String> missing = new ArrayList<>(searches.keySet());
    missing.removeAll(titles(dashboard));
    return missing;
  }

  /** Whether nobody put anything else there. */
  boolean areOurs(String dashboard) {
    return titles(dashboard).stream().allMatch(title -> title.startsWith(OURS));
  }

  /** Adds what is missing; the names of those that the host did not take. */
  List<String> add(String dashboard, Map<String, String> searches) {
    List<String> missing = missing(dashboard, searches);
    Optional<JsonObject> kind = kind();
    List<String> left = new ArrayList<>();
    for (String name : missing) {
      boolean taken =
          kind.flatMap(
                  of ->
                      Refusals.orNone(
                          () -> add(dashboard, of, name, searches.getOrDefault(name, ""))))
              .isPresent();
      if (!taken) {
        left.add(name);
      }
    }
    return left;
  }

  private boolean add(String dashboard, JsonObject kind, String name, String search) {
    JsonObject gadget = new JsonObject();
    Stream.of("moduleKey", "uri")
        .filter(kind::has)
        .findFirst()
        .ifPresent(member -> gadget.add(member, kind.get(member)));
    gadget.addProperty("title", name);
    long id = client.write(api.add(dashboard, gadget)).body().get("id").getAsLong();
    JsonObject config = new JsonObject();
    config.addProperty("filterId", search);
    config.addProperty("isConfigured", "true");
    client.writeIdempotent(api.set(dashboard, id, config));
    return true;
  }

  private Optional<JsonObject> kind() {
    return each(client.read(api.kinds()).body())
        .filter(
            kind ->
                Stream.of("moduleKey", "uri")
                    .filter(kind::has)
                    .anyMatch(member -> kind.get(member).getAsString().contains(KIND)))
        .findFirst();
  }

  private List<String> titles(String dashboard) {
    return each(client.read(api.gadgets(dashboard)).body())
        .map(gadget -> gadget.get("title").getAsString())
        .toList();
  }

  private static Stream<JsonObject> each(JsonObject answer) {
    JsonArray gadgets = answer.getAsJsonArray("gadgets");
    return StreamSupport.stream(gadgets.spliterator(), false).map(JsonElement::getAsJsonObject);
  }
}
