package dev.rapport.servicenow;

import dev.rapport.connector.Inspection.Level;
import dev.rapport.connector.Installer;
import dev.rapport.servicenow.write.TagRemoval;
import dev.rapport.servicenow.write.WriteSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks what an instance needs for what is switched on, and says what an administrator does there:
 * tables and rights are made by people, not by the account that writes rows. Takes away the tags
 * that were made.
 */
record ServiceNowInstaller(WriteCheck check, WriteSettings allowed, TagRemoval tags)
    implements Installer {
  @Override
  public List<Step> install(boolean dry) {
    List<Step> steps = new ArrayList<>();
    check
        .findings()
        .forEach(
            finding ->
                steps.add(
                    finding.level() == Level.FINE
                        ? new Step(State.FINE, finding.subject(), finding.message())
                        : new Step(
                            State.BY_HAND,
                            finding.subject() + " " + finding.message(),
                            finding.remedy())));
    allowed
        .table()
        .ifPresent(
            table ->
                steps.add(
                    new Step(
                        State.BY_HAND,
                        "show the rows of " + table + " on the task form, where wanted",
                        "task form > context menu > Configure > Related Lists > add the list of "
                            + table
                            + "; take it back there")));
    return steps;
  }

  @Override
  public List<Step> uninstall(boolean dry) {
    List<Step> steps = new ArrayList<>(tags.run(dry));
    allowed
        .table()
        .ifPresent(
            table ->
                steps.add(
                    new Step(
                        State.BY_HAND,
                        "the table " + table + ", which an administrator made",
                        "System Definition > Tables > " + table + " > Delete, once it is empty")));
    return steps;
  }
}
