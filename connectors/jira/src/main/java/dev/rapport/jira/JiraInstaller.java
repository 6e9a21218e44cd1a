package dev.rapport.jira;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Installer;
import dev.rapport.jira.install.Clicks;
import dev.rapport.jira.install.SitePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a Jira site needs once. Properties, labels and comments need nothing; fields, searches, a
 * dashboard and the webhook are parts that are made, each where it is wanted and the account may.
 *
 * @param writes what is switched on
 * @param namesIds whether the configuration names fields that people made
 * @param parts in the order of making them; they are taken away from the last to the first
 */
record JiraInstaller(
    Set<HostWrite.Kind> writes, boolean namesIds, Clicks clicks, List<SitePart> parts)
    implements Installer {
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
    if (namesIds) {
      steps.add(
          new Step(
              State.BY_HAND,
              "the fields that write.fields names by id, number or text",
              "open "
                  + clicks.fields()
                  + " > Create custom field > its context > the projects; take it back there; or"
                  + " name them by a name, and they are made here"));
    }
    parts.forEach(part -> steps.addAll(part.install(dry)));
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
    for (int i = parts.size() - 1; i >= 0; i--) {
      steps.addAll(parts.get(i).uninstall(dry));
    }
    if (namesIds) {
      steps.add(
          new Step(
              State.BY_HAND,
              "the fields that write.fields names by id, which an administrator made",
              "open " + clicks.fields() + " > ... > Delete"));
    }
    return steps;
  }
}
