package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.http.HostClient;
import java.util.Optional;
import java.util.Set;

/**
 * Makes saved searches and takes them away. What was made is remembered by its id; one that a
 * person changed is theirs from then on.
 */
public final class SavedSearches {
  private static final String MEMORY = "filter.";
  private static final Set<HostException.Kind> NOT_FOR_US =
      Set.of(
          HostException.Kind.FORBIDDEN,
          HostException.Kind.CONFIGURATION,
          HostException.Kind.NOT_FOUND,
          HostException.Kind.CONFLICT);

  private final HostClient client;
  private final FilterApi api;
  private final HostMemory memory;

  /** On the host that the client calls. */
  public SavedSearches(HostClient client, HostMemory memory) {
    this.client = client;
    this.api = client.api(FilterApi.class);
    this.memory = memory;
  }

  /**
   * Makes it where it is missing.
   *
   * @param dry only says what would be done
   * @throws HostException when the host as a whole fails
   */
  public Step install(SavedSearch search, boolean dry) {
    if (standing(search).isPresent()) {
      return new Step(State.FINE, what(search), "`rapport uninstall` takes it away");
    }
    if (dry) {
      return new Step(State.PLANNED, what(search), search.jql());
    }
    try {
      JsonObject made = client.write(api.make(search.json())).body();
      memory.remember(place(search), made.get("id").getAsString());
      return new Step(State.DONE, what(search), "`rapport uninstall` takes it away");
    } catch (HostException e) {
      if (!NOT_FOR_US.contains(e.kind())) {
        throw e;
      }
      return new Step(
          State.BY_HAND,
          what(search),
          "the host did not save it; where the account has one of that name already, delete that,"
              + " else search for "
              + search.jql()
              + " > Save as > "
              + search.name());
    }
  }

  /**
   * Takes it away; empty where it was never made, or is gone.
   *
   * @param dry only says what would be done
   * @throws HostException when the host as a whole fails
   */
  public Optional<Step> uninstall(SavedSearch search, boolean dry) {
    return standing(search).map(filter -> uninstall(search, filter, dry));
  }

  private Step uninstall(SavedSearch search, JsonObject filter, boolean dry) {
    if (!search.isShownBy(filter)) {
      return new Step(State.KEPT, what(search), "edited by a person");
    }
    if (dry) {
      return new Step(State.PLANNED, what(search), "");
    }
    client.writeIdempotent(api.remove(filter.get("id").getAsString()));
    memory.remember(place(search), "");
    return new Step(State.DONE, what(search), "taken away");
  }

  /** The filter that we made, as it stands there now. */
  private Optional<JsonObject> standing(SavedSearch search) {
    try {
      return memory
          .recall(place(search))
          .filter(id -> !id.isEmpty())
          .map(id -> client.read(api.find(id)).body());
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.NOT_FOUND
          && e.kind() != HostException.Kind.CONFIGURATION) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private static String place(SavedSearch search) {
    return MEMORY + search.name();
  }

  private static String what(SavedSearch search) {
    return "the saved search \"" + search.name() + "\"";
  }
}
