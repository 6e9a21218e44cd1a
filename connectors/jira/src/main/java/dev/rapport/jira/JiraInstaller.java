package dev.rapport.jira;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Installer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a Jira site needs once. Properties, labels and comments need nothing; custom fields are made
 * by an administrator, because the account that writes values should not be one.
 */
record JiraInstaller(URI site, Set<HostWrite.Kind> writes) implements Installer {
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
    if (writes.contains(HostWrite.Kind.LABEL)) {
      steps.add(
          new Step(
              State.BY_HAND,
              "a filter of tickets on which somebody was thanked, where wanted",
              "open "
                  + address("/issues/?jql=labels%20%3D%20rapport-thanks")
                  + " > Save filter > Rapport thanks; take it back under Filters > ... > Delete"));
    }
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

  /** Nothing is made for the site as a whole. */
  @Override
  public List<Step> uninstall(boolean dry) {
    return writes.contains(HostWrite.Kind.FIELD)
        ? List.of(
            new Step(
                State.BY_HAND,
                "the fields of write.fields, which an administrator made",
                "open " + address("/secure/admin/ViewCustomFields.jspa") + " > ... > Delete"))
        : List.of();
  }

  private String address(String path) {
    String base = site.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }
}
