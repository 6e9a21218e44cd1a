package dev.rapport.jira.check;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.jira.json.Permissions;
import dev.rapport.jira.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rights that a configuration needs, by Jira's own names, and what is lost without each. */
final class RightsNeeded {
  /**
   * One right.
   *
   * @param loss what does not work without it
   * @param global whether it is held for the site rather than in projects
   */
  private record Right(String key, String name, Level level, String loss, boolean global) {
    Finding missing() {
      return new Finding(
          level,
          name,
          (global ? "the account does not hold it: " : "the account holds it in no project: ")
              + loss,
          "grant "
              + name
              + " to the account in the "
              + (global ? "global permissions" : "permission scheme"));
    }
  }

  private final List<Right> rights = new ArrayList<>();

  RightsNeeded(Wishes wishes) {
    Reading reading = wishes.reading();
    Set<HostWrite.Kind> writes = wishes.writes();
    need("BROWSE_PROJECTS", "Browse projects", Level.MISSING, "no issue can be read");
    if (!reading.groups().isEmpty()) {
      need("USER_PICKER", "Browse users and groups", Level.MISSING, "scope.groups cannot be read");
    }
    if (!reading.roles().isEmpty()) {
      need(
          "ADMINISTER_PROJECTS",
          "Administer projects",
          Level.MISSING,
          "scope.project-roles cannot be read");
    }
    if (!writes.isEmpty()) {
      need("EDIT_ISSUES", "Edit issues", Level.MISSING, "no summary, label or field is written");
    }
    if (writes.contains(HostWrite.Kind.COMMENT)) {
      need("ADD_COMMENTS", "Add comments", Level.MISSING, "no comment is written");
      need("EDIT_OWN_COMMENTS", "Edit own comments", Level.MISSING, "no comment is kept current");
      need("DELETE_OWN_COMMENTS", "Delete own comments", Level.NOTICE, "undo leaves comments");
    }
    if (writes.contains(HostWrite.Kind.REPORT)) {
      need("CREATE_ISSUES", "Create issues", Level.MISSING, "no report is published");
      need("CREATE_ATTACHMENTS", "Create attachments", Level.MISSING, "no report has files");
      need(
          "DELETE_OWN_ATTACHMENTS",
          "Delete own attachments",
          Level.NOTICE,
          "files of an earlier report stay");
      need("DELETE_ISSUES", "Delete issues", Level.NOTICE, "undo leaves published reports");
    }
    if (writes.contains(HostWrite.Kind.LABEL) || writes.contains(HostWrite.Kind.FIELD)) {
      need(
          "ADMINISTER_PROJECTS",
          "Administer projects",
          Level.NOTICE,
          "Jira sends its usual mails when a label or field is written");
    }
    toInstall(wishes);
  }

  /** Both may be taken away again once that is done; {@code uninstall} needs the first as well. */
  private void toInstall(Wishes wishes) {
    if (wishes.administers()) {
      needOnSite(
          "ADMINISTER",
          "Administer Jira",
          "rapport install makes neither fields nor webhook, and says what to click");
    }
    if (wishes.shares()) {
      needOnSite(
          "CREATE_SHARED_OBJECTS",
          "Share dashboards and filters",
          "rapport install makes neither saved searches nor dashboard");
    }
  }

  private void need(String key, String name, Level level, String loss) {
    rights.add(new Right(key, name, level, loss, key.equals("USER_PICKER")));
  }

  private void needOnSite(String key, String name, String loss) {
    rights.add(new Right(key, name, Level.NOTICE, loss, true));
  }

  List<String> keys() {
    return rights.stream().map(Right::key).distinct().toList();
  }

  /** Those that the account holds nowhere; a project may still lack one that is held elsewhere. */
  List<Finding> missing(Permissions held) {
    return rights.stream().filter(right -> !held.has(right.key())).map(Right::missing).toList();
  }
}
