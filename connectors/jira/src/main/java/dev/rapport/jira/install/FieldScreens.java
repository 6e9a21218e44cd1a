package dev.rapport.jira.install;

import com.google.gson.JsonObject;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.http.HostClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts our fields on screens: Jira takes values only for fields that a screen of the issue shows.
 * They leave the screens when they are taken away.
 */
final class FieldScreens {
  /** The word for the screen that every site has. */
  static final String DEFAULT = "default";

  private final HostClient client;
  private final FieldApi api;
  private final String version;
  private final Made shown;
  private final List<String> screens;
  private final Clicks clicks;

  FieldScreens(
      HostClient client, boolean cloud, HostMemory memory, List<String> screens, Clicks clicks) {
    this.client = client;
    this.api = client.api(FieldApi.class);
    this.version = FieldHost.version(cloud);
    this.shown = Made.screens(memory);
    this.screens = List.copyOf(screens);
    this.clicks = clicks;
  }

  /** Before the field is there. */
  List<Step> planned(String name) {
    return screens.stream().map(screen -> new Step(State.PLANNED, what(name, screen), "")).toList();
  }

  List<Step> install(String name, String id, boolean dry) {
    List<Step> steps = new ArrayList<>();
    for (String screen : screens) {
      Optional<Boolean> there = Refusals.orNone(() -> isOn(id, screen));
      if (there.isPresent() && dry && !there.get()) {
        steps.add(new Step(State.PLANNED, what(name, screen), ""));
      } else if (there.isPresent()
          && (there.get() || Refusals.orNone(() -> show(id, screen)).isPresent())) {
        steps.add(step(there.get() ? State.FINE : State.DONE, name, screen));
      } else {
        steps.add(byHand(name, screen));
      }
    }
    return steps;
  }

  private static Step step(State state, String name, String screen) {
    return new Step(state, what(name, screen), "it leaves the screen when the field goes");
  }

  private Step byHand(String name, String screen) {
    return new Step(
        State.BY_HAND,
        what(name, screen),
        "the host did not put it there, or has no such screen; open "
            + clicks.screen(screen)
            + " > Select field > "
            + name);
  }

  private boolean isOn(String id, String screen) {
    return screen.equals(DEFAULT)
        ? shown.find(place(id, screen)).isPresent()
        : tabs(screen).stream().anyMatch(tab -> fields(screen, tab).contains(id));
  }

  private boolean show(String id, String screen) {
    if (screen.equals(DEFAULT)) {
      // The field is there, so that a refusal says that the screen shows it already.
      Refusals.orNone(() -> client.write(api.showOnDefault(version, id)));
      shown.put(place(id, screen), id, "");
      return true;
    }
    JsonObject field = new JsonObject();
    field.addProperty("fieldId", id);
    client.write(api.show(version, screen, tabs(screen).get(0), field));
    return true;
  }

  private List<String> tabs(String screen) {
    return client.read(api.tabs(version, screen)).body().stream()
        .map(tab -> tab.get("id").getAsString())
        .toList();
  }

  private List<String> fields(String screen, String tab) {
    return client.read(api.fields(version, screen, tab)).body().stream()
        .map(field -> field.get("id").getAsString())
        .toList();
  }

  /** What was put on screens is forgotten with the field. */
  void forget(String id) {
    shown.all().keySet().stream().filter(place -> place.startsWith(id + " ")).forEach(shown::drop);
  }

  private static String place(String id, String screen) {
    return id + " " + screen;
  }

  private static String what(String name, String screen) {
    return "\""
        + name
        + "\" on the "
        + (screen.equals(DEFAULT) ? "default screen" : "screen " + screen);
  }
}
