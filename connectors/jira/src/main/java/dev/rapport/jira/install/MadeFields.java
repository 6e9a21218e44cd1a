package dev.rapport.jira.install;

import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.connector.TicketFact;
import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraSite;
import dev.rapport.jira.json.JiraField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The custom fields that the configuration names by a name of their own: made with a context and on
 * screens where the account administers the site. Before one is made, that is remembered, so that
 * one whose answer was lost is known again; a field of that name that was there before is not ours.
 */
public final class MadeFields implements SitePart {
  private static final String ADMINISTER = "ADMINISTER";
  private static final String TAKEN_BACK = "`rapport uninstall` takes it away";

  private final Map<String, TicketFact> wanted;
  private final JiraSite site;
  private final FieldHost host;
  private final FieldScreens screens;
  private final Made made;
  private final Clicks clicks;

  /**
   * Of one host.
   *
   * @param wanted what each is to show, by its name
   * @param shownOn numbers of screens, or {@code default}
   */
  public MadeFields(
      Map<String, TicketFact> wanted,
      List<String> shownOn,
      JiraSite site,
      HostClient client,
      HostMemory memory,
      Clicks clicks) {
    boolean cloud = FieldNames.isCloud(site);
    this.wanted = new TreeMap<>(wanted);
    this.site = site;
    this.host = new FieldHost(client, cloud);
    this.screens = new FieldScreens(client, cloud, memory, shownOn, clicks);
    this.made = Made.fields(memory);
    this.clicks = clicks;
  }

  @Override
  public List<Step> install(boolean dry) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Present there = present();
    boolean may = site.permissions(List.of(ADMINISTER)).has(ADMINISTER);
    List<Step> steps = new ArrayList<>();
    wanted.forEach(
        (name, fact) ->
            steps.addAll(
                there
                    .ours(name, fact)
                    .map(id -> keep(name, id, may, dry))
                    .orElseGet(() -> make(name, fact, there, may, dry))));
    return steps;
  }

  /** It is there: what may be missing is where it applies and stands. */
  private List<Step> keep(String name, String id, boolean may, boolean dry) {
    if (!dry) {
      made.put(name, id, "");
    }
    List<Step> steps = new ArrayList<>(List.of(step(State.FINE, name, id)));
    if (may) {
      steps.addAll(places(name, id, dry));
    }
    return steps;
  }

  private List<Step> make(String name, TicketFact fact, Present there, boolean may, boolean dry) {
    Optional<String> namesake = there.named(name);
    if (namesake.isPresent()) {
      return List.of(
          byHand(
              name,
              "the site has a field of that name already, "
                  + namesake.get()
                  + ": put that id into write.fields instead, or another name"));
    }
    if (!may) {
      return List.of(byHand(name, withoutRight(name, fact)));
    }
    if (dry) {
      List<Step> steps =
          new ArrayList<>(List.of(new Step(State.PLANNED, what(name, ""), kind(fact))));
      steps.addAll(screens.planned(name));
      return steps;
    }
    made.put(name, "", "");
    Optional<String> id = Refusals.orNone(() -> host.add(name, fact));
    if (id.isEmpty()) {
      made.drop(name);
      return List.of(byHand(name, withoutRight(name, fact)));
    }
    made.put(name, id.get(), "");
    List<Step> steps = new ArrayList<>(List.of(step(State.DONE, name, id.get())));
    steps.addAll(places(name, id.get(), false));
    return steps;
  }

  private List<Step> places(String name, String id, boolean dry) {
    List<Step> steps = new ArrayList<>();
    if (!host.applies(id)) {
      if (!dry) {
        host.applyEverywhere(id);
      }
      steps.add(
          new Step(
              dry ? State.PLANNED : State.DONE,
              "\"" + name + "\" in all projects, for all types",
              "its context goes with the field"));
    }
    steps.addAll(screens.install(name, id, dry));
    return steps;
  }

  @Override
  public List<Step> uninstall(boolean dry) {
    if (made.all().isEmpty()) {
      return List.of();
    }
    Present there = present();
    List<Step> steps = new ArrayList<>();
    made.all()
        .forEach(
            (name, thing) ->
                there
                    .made(name, thing)
                    .ifPresentOrElse(
                        id -> steps.add(takeAway(name, id, dry)), () -> made.drop(name)));
    return steps;
  }

  private Step takeAway(String name, String id, boolean dry) {
    if (dry) {
      return new Step(State.PLANNED, what(name, id), "");
    }
    long filled = site.count(FieldNames.clause(id) + " is not EMPTY");
    if (filled > 0) {
      return new Step(
          State.KEPT,
          what(name, id),
          "people gave it values on "
              + filled
              + (filled == 1 ? " issue" : " issues")
              + "; where the search lags behind, uninstall again; else open "
              + clicks.fields());
    }
    if (Refusals.orNone(() -> removed(id)).isEmpty()) {
      return byHand(name, "the host did not take it away; open " + clicks.fields() + " > Delete");
    }
    made.drop(name);
    screens.forget(id);
    return new Step(State.DONE, what(name, id), host.afterwards());
  }

  private boolean removed(String id) {
    host.remove(id);
    return true;
  }

  private Present present() {
    return new Present(site.reader().fields());
  }

  /** The fields that the site has. */
  private final class Present {
    private final List<JiraField> fields;

    Present(List<JiraField> fields) {
      this.fields = fields;
    }

    Optional<String> ours(String name, TicketFact fact) {
      return made.find(name)
          .flatMap(thing -> made(name, thing))
          .filter(id -> fields.stream().anyMatch(it -> it.isOf(id, FieldHost.kind(fact))));
    }

    /** What was made, or may have been: the answer was lost. */
    Optional<String> made(String name, Made.Thing thing) {
      return thing.isKnown()
          ? Optional.of(thing.id()).filter(id -> fields.stream().anyMatch(it -> it.isOf(id)))
          : named(name);
    }

    Optional<String> named(String name) {
      return fields.stream()
          .filter(field -> name.equals(field.name()))
          .flatMap(field -> Optional.ofNullable(field.id()).stream())
          .findFirst();
    }
  }

  private static Step step(State state, String name, String id) {
    return new Step(state, what(name, id), TAKEN_BACK);
  }

  private static Step byHand(String name, String remark) {
    return new Step(State.BY_HAND, what(name, ""), remark);
  }

  private String withoutRight(String name, TicketFact fact) {
    return "the account does not administer Jira; open "
        + clicks.fields()
        + " > Create custom field > "
        + kind(fact)
        + " > "
        + name
        + " > the screens of the projects; then put its id into write.fields instead of the name";
  }

  private static String kind(TicketFact fact) {
    return fact.isNumber() ? "Number field" : "Short text (plain text only)";
  }

  private static String what(String name, String id) {
    return "the field \"" + name + "\"" + (id.isEmpty() ? "" : ", " + id);
  }
}
