package dev.rapport.jira;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Installer;
import dev.rapport.connector.TicketFact;
import dev.rapport.jira.install.SavedSearch;
import dev.rapport.jira.install.SavedSearches;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a Jira site needs once. Properties, labels and comments need nothing; searches for the PMO
 * are saved; custom fields are made by an administrator, because the account that writes values
 * should not be one.
 */
record JiraInstaller(
    URI site,
    Set<HostWrite.Kind> writes,
    Map<String, TicketFact> fields,
    String scope,
    SavedSearches saved)
    implements Installer {
  private static final String CUSTOM_FIELD = "customfield_";

  @Override
  public List<Step> install(boolean dry) {
    List<Step> steps = new ArrayList<>();
    if (writes.contains(HostWrite.Kind.PROPERTY)) {
      steps.add(
          new Step(
              State.FINE,
              "issue property rapport",
              "comes with the first apply and needs nothing; `rapport uninstall` takes it back"));
    }
    searches().forEach(search -> steps.add(saved.install(search, dry)));
    if (writes.contains(HostWrite.Kind.FIELD)) {
      steps.add(
          new Step(
              State.BY_HAND,
              "the fields of write.fields, number or text",
              "open "
                  + address("/secure/admin/ViewCustomFields.jspa")
                  + " > Create custom field > its context > the projects; take it back there"));
    }
    if (writes.contains(HostWrite.Kind.REPORT)) {
      steps.add(
          new Step(
              State.FINE,
              "issues of published reports",
              "each comes with `rapport report --publish`; `rapport uninstall` takes them back"));
    }
    return steps;
  }

  @Override
  public List<Step> uninstall(boolean dry) {
    List<Step> steps = new ArrayList<>();
    searches().forEach(search -> saved.uninstall(search, dry).ifPresent(steps::add));
    if (writes.contains(HostWrite.Kind.FIELD)) {
      steps.add(
          new Step(
              State.BY_HAND,
              "the fields of write.fields, which an administrator made",
              "open " + address("/secure/admin/ViewCustomFields.jspa") + " > ... > Delete"));
    }
    return steps;
  }

  /** What the PMO may want to find by what we write. */
  private List<SavedSearch> searches() {
    List<SavedSearch> searches = new ArrayList<>();
    if (writes.contains(HostWrite.Kind.LABEL)) {
      searches.add(new SavedSearch("Rapport: thanked", within("labels = rapport-thanks")));
    }
    fields.entrySet().stream()
        .filter(field -> field.getValue() == TicketFact.TURN)
        .map(field -> field.getKey().substring(CUSTOM_FIELD.length()))
        .map(number -> within("cf[" + number + "] ~ \"requester\" AND statusCategory != Done"))
        .forEach(jql -> searches.add(new SavedSearch("Rapport: waiting for the requester", jql)));
    return searches;
  }

  private String within(String condition) {
    return "(" + scope + ") AND " + condition;
  }

  private String address(String path) {
    String base = site.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }
}
