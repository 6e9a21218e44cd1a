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
   */
  private record Right(String key, String name, Level level, String loss) {}

  private final List<Right> rights = new ArrayList<>();

  RightsNeeded(Reading reading, Set<HostWrite.Kind> writes) {
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
  }

  private void need(String key, String name, Level level, String loss) {
    rights.add(new Right(key, name, level, loss));
  }

  List<String> keys() {
    return rights.stream().map(Right::key).distinct().toList();
  }

  /** Those that the account holds nowhere; a project may still lack one that is held elsewhere. */
  List<Finding> missing(Permissions held) {
    return rights.stream()
        .filter(right -> !held.has(right.key()))
        .map(
            right ->
                new Finding(
                    right.level(),
                    right.name(),
                    "the account holds it in no project: " + right.loss(),
                    "grant " + right.name() + " to the account in the permission scheme"))
        .toList();
  }
}
