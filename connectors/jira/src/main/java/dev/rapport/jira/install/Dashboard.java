package dev.rapport.jira.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.http.HostClient;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A dashboard for the PMO on Cloud: what the saved searches find, a list each. Shared with
 * everybody who is logged in; whoever looks sees what they may see.
 */
public final class Dashboard implements SitePart {
  private static final String NAME = "Rapport";
  private static final int MOST = 1000;

  private final SavedSearches searches;
  private final HostClient client;
  private final DashboardApi api;
  private final DashboardLists lists;
  private final Made made;
  private final Clicks clicks;

  /** Of what these searches find. */
  public Dashboard(SavedSearches searches, HostClient client, HostMemory memory, Clicks clicks) {
    this.searches = searches;
    this.client = client;
    this.api = client.api(DashboardApi.class);
    this.lists = new DashboardLists(client, api);
    this.made = Made.dashboards(memory);
    this.clicks = clicks;
  }

  @Override
  public List<Step> install(boolean dry) {
    if (searches.names().isEmpty()) {
      return List.of();
    }
    Optional<JsonObject> standing = standing().or(this::lost);
    if (dry && standing.isEmpty()) {
      return List.of(
          new Step(State.PLANNED, what(), "lists: " + String.join(", ", searches.names())));
    }
    Optional<String> id = standing.map(Dashboard::id).or(() -> Refusals.orNone(this::make));
    return List.of(
        id.map(there -> withLists(there, standing.isEmpty(), dry)).orElseGet(this::byHand));
  }

  private Step withLists(String id, boolean isNew, boolean dry) {
    List<String> missing = lists.missing(id, searches.standing());
    if (dry && !missing.isEmpty()) {
      return new Step(State.PLANNED, what(), "lists: " + String.join(", ", missing));
    }
    List<String> left = missing.isEmpty() ? missing : lists.add(id, searches.standing());
    String remark =
        left.isEmpty()
            ? "shared with everybody who is logged in; `rapport uninstall` takes it away"
            : "open it > Edit > Add gadget > Filter Results > " + String.join(", ", left);
    State done = isNew || !missing.isEmpty() ? State.DONE : State.FINE;
    return new Step(left.isEmpty() ? done : State.BY_HAND, what(), remark);
  }

  private String make() {
    JsonObject dashboard = json();
    dashboard.add("sharePermissions", Everybody.mayRead());
    dashboard.add("editPermissions", new JsonArray());
    String id = id(client.write(api.make(dashboard)).body());
    made.put(NAME, id, "");
    return id;
  }

  /** One that was made while its answer was lost. */
  private Optional<JsonObject> lost() {
    JsonArray mine = client.read(api.mine(0, MOST)).body().getAsJsonArray("dashboards");
    Optional<JsonObject> lost =
        StreamSupport.stream(mine.spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(Dashboard::isOurs)
            .findFirst();
    lost.ifPresent(dashboard -> made.put(NAME, id(dashboard), ""));
    return lost;
  }

  private Step byHand() {
    return new Step(
        State.BY_HAND,
        what(),
        "the host did not make it: the account may lack Share dashboards and filters, or has one of"
            + " that name already; "
            + clicks(clicks, searches));
  }

  /** How a person makes it. */
  static String clicks(Clicks clicks, SavedSearches searches) {
    return "open "
        + clicks.dashboards()
        + " > Create new dashboard > "
        + NAME
        + " > Add gadget > Filter Results, once for each of: "
        + String.join(", ", searches.names());
  }

  @Override
  public List<Step> uninstall(boolean dry) {
    return standing().map(dashboard -> takeAway(dashboard, dry)).stream().toList();
  }

  private Step takeAway(JsonObject dashboard, boolean dry) {
    if (!isOurs(dashboard) || !lists.areOurs(id(dashboard))) {
      return new Step(State.KEPT, what(), "edited by a person");
    }
    if (dry) {
      return new Step(State.PLANNED, what(), "");
    }
    client.writeIdempotent(api.remove(id(dashboard)));
    made.drop(NAME);
    return new Step(State.DONE, what(), "taken away");
  }

  private Optional<JsonObject> standing() {
    return made.find(NAME)
        .flatMap(thing -> Refusals.orNone(() -> client.read(api.find(thing.id())).body()));
  }

  private static JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("name", NAME);
    json.addProperty("description", SavedSearch.MADE);
    return json;
  }

  private static boolean isOurs(JsonObject dashboard) {
    return SavedSearch.isShownBy(dashboard, json());
  }

  private static String id(JsonObject dashboard) {
    return dashboard.get("id").getAsString();
  }

  static String what() {
    return "the dashboard \"" + NAME + "\"";
  }
}
