package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.http.HostClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Searches that are saved for the PMO, on Cloud shared with everybody who is logged in. What was
 * made is remembered by its id; one that a person changed is theirs from then on.
 */
public final class SavedSearches implements SitePart {
  private static final String TAKEN_BACK = "`rapport uninstall` takes it away";

  private final Supplier<List<SavedSearch>> wanted;
  private final HostClient client;
  private final FilterApi api;
  private final boolean cloud;
  private final Made made;
  private final Clicks clicks;

  /**
   * On the host that the client calls.
   *
   * @param wanted asked for when they are made: what they search for may be made just before
   */
  public SavedSearches(
      Supplier<List<SavedSearch>> wanted,
      HostClient client,
      boolean cloud,
      HostMemory memory,
      Clicks clicks) {
    this.wanted = wanted;
    this.client = client;
    this.api = client.api(FilterApi.class);
    this.cloud = cloud;
    this.made = Made.searches(memory);
    this.clicks = clicks;
  }

  @Override
  public List<Step> install(boolean dry) {
    return wanted.get().stream().map(search -> install(search, dry)).toList();
  }

  private Step install(SavedSearch search, boolean dry) {
    Optional<String> standing =
        standing(search.name())
            .or(() -> lost(search))
            .map(filter -> filter.get("id").getAsString());
    if (standing.isPresent()) {
      return new Step(State.FINE, what(search.name()), shared(standing.get()));
    }
    if (dry) {
      return new Step(State.PLANNED, what(search.name()), search.jql());
    }
    return make(search)
        .map(id -> new Step(State.DONE, what(search.name()), shared(id)))
        .orElseGet(() -> byHand(search));
  }

  private Optional<String> make(SavedSearch search) {
    JsonObject filter = search.json();
    if (cloud) {
      filter.add("sharePermissions", Everybody.mayRead());
    }
    Optional<String> id =
        Refusals.orNone(
            () ->
                client
                    .write(api.make(FieldHost.version(cloud), filter))
                    .body()
                    .get("id")
                    .getAsString());
    id.ifPresent(it -> made.put(search.name(), it, search.json().toString()));
    return id;
  }

  /** One that was made while its answer was lost; Data Center does not list them. */
  private Optional<JsonObject> lost(SavedSearch search) {
    if (!cloud) {
      return Optional.empty();
    }
    Optional<JsonObject> lost =
        client.read(api.mine()).body().stream()
            .filter(filter -> SavedSearch.isShownBy(filter, search.json()))
            .findFirst();
    lost.ifPresent(
        filter ->
            made.put(search.name(), filter.get("id").getAsString(), search.json().toString()));
    return lost;
  }

  private String shared(String id) {
    return cloud
        ? "shared with everybody who is logged in; " + TAKEN_BACK
        : TAKEN_BACK
            + "; share it by hand: open "
            + clicks.search(id)
            + " > Details > Edit Permissions";
  }

  private static Step byHand(SavedSearch search) {
    return new Step(
        State.BY_HAND,
        what(search.name()),
        "the host did not save it: the account may lack Share dashboards and filters, or has one"
            + " of that name already; delete that, else search for "
            + search.jql()
            + " > Save as > "
            + search.name());
  }

  @Override
  public List<Step> uninstall(boolean dry) {
    List<Step> steps = new ArrayList<>();
    made.all()
        .keySet()
        .forEach(
            name ->
                standing(name)
                    .ifPresentOrElse(
                        filter -> steps.add(takeAway(name, filter, dry)), () -> made.drop(name)));
    return steps;
  }

  private Step takeAway(String name, JsonObject filter, boolean dry) {
    JsonObject as = made.find(name).map(thing -> json(thing.as())).orElseGet(JsonObject::new);
    if (!SavedSearch.isShownBy(filter, as)) {
      return new Step(State.KEPT, what(name), "edited by a person");
    }
    if (dry) {
      return new Step(State.PLANNED, what(name), "");
    }
    client.writeIdempotent(api.remove(FieldHost.version(cloud), filter.get("id").getAsString()));
    made.drop(name);
    return new Step(State.DONE, what(name), "taken away");
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  /** The ids of those that stand there, by name. */
  Map<String, String> standing() {
    Map<String, String> standing = new LinkedHashMap<>();
    wanted
        .get()
        .forEach(
            search ->
                made.find(search.name())
                    .ifPresent(thing -> standing.put(search.name(), thing.id())));
    return standing;
  }

  /** What will stand there, by name. */
  List<String> names() {
    return wanted.get().stream().map(SavedSearch::name).toList();
  }

  private Optional<JsonObject> standing(String name) {
    return made.find(name)
        .flatMap(
            thing ->
                Refusals.orNone(
                    () -> client.read(api.find(FieldHost.version(cloud), thing.id())).body()));
  }

  private static String what(String name) {
    return "the saved search \"" + name + "\"";
  }
}
