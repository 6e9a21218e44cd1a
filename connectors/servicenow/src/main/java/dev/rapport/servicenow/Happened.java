package dev.rapport.servicenow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happened to the tasks of a page.
 *
 * @param told their recorded changes, by task; every task is there
 * @param journal their comments and work notes
 * @param displayed whether these were read as people see them
 * @param companions what stands beside them
 */
record Happened(
    Map<String, HistoryTiers.Told> told,
    HistoryReader.Found<JournalRow> journal,
    boolean displayed,
    CompanionReader.Found companions) {
  Happened {
    told = Map.copyOf(told);
  }

  /** The changes of one task, and the record that they were read from. */
  HistoryTiers.Told to(String task) {
    HistoryTiers.Told found = told.get(task);
    if (found == null) {
      throw new IllegalStateException("every task of a page has a tier");
    }
    return found;
  }

  /** The changes of all tasks. */
  List<AuditRow> changes() {
    return told.values().stream().flatMap(task -> task.changes().stream()).toList();
  }

  /** The sys_ids of those who are named in it, "" for nobody. */
  Set<String> ids() {
    Stream<String> assigned =
        changes().stream()
            .filter(change -> change.field().equals("assigned_to"))
            .flatMap(change -> Stream.of(change.from(), change.to()));
    Set<String> ids = new HashSet<>(assigned.toList());
    companions.all().forEach(row -> Companions.PEOPLE.forEach(name -> ids.add(row.text(name))));
    return ids;
  }

  /** The user_names of those who did something, "" for nobody. */
  Set<String> logins() {
    Set<String> logins = new HashSet<>();
    changes().forEach(change -> logins.add(change.user()));
    journal.all().forEach(entry -> logins.add(entry.user()));
    companions.all().forEach(row -> Companions.LOGINS.forEach(name -> logins.add(row.text(name))));
    return logins;
  }

  /** The sys_ids of the groups that had a task, "" for none. */
  Set<String> groups() {
    Set<String> groups = new HashSet<>();
    changes().stream()
        .filter(change -> change.field().equals("assignment_group"))
        .forEach(change -> groups.addAll(List.of(change.from(), change.to())));
    return groups;
  }

  /** Whether nothing that is known to be there was withheld from us. */
  boolean complete() {
    return journal.complete() && companions.complete();
  }
}
