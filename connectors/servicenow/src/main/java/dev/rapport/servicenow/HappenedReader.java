package dev.rapport.servicenow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.rapport.connector.HostContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what happened to the tasks of a page: changes, journal, and what stands beside them. */
final class HappenedReader {
  private final Scope scope;
  private final TableRights rights;
  private final HistoryReader histories;
  private final HistoryTiers tiers;
  private final DisplayedJournal displayed;
  private final CompanionReader companions;

  HappenedReader(
      TableReader reader,
      Scope scope,
      TableRights rights,
      CompanionReader companions,
      HostContext context) {
    this.scope = scope;
    this.rights = rights;
    this.histories = new HistoryReader(reader, rights, context.texts());
    this.tiers = new HistoryTiers(histories, scope.outbox(), context.memory());
    this.displayed = new DisplayedJournal(reader, scope, rights, context.texts());
    this.companions = companions;
  }

  /** What happened to some tasks; no call is made for none. */
  Happened to(List<TaskRow> tasks) {
    Map<String, List<TaskRow>> byType =
        tasks.stream()
            .collect(groupingBy(task -> task.type(scope.table()), TreeMap::new, toList()));
    Map<String, HistoryTiers.Told> told = tiers.of(byType.keySet(), tasks);
    List<String> ids = tasks.stream().map(TaskRow::sysId).toList();
    HistoryReader.Found<JournalRow> journal = histories.journal(ids);
    Optional<HistoryReader.Found<JournalRow>> shown =
        rights.isDenied(JournalRow.TABLE) ? asDisplayed(ids) : Optional.empty();
    return new Happened(told, shown.orElse(journal), shown.isPresent(), companions.of(byType));
  }

  /** What is displayed may lack entries, so it never counts as everything. */
  private Optional<HistoryReader.Found<JournalRow>> asDisplayed(List<String> tasks) {
    if (rights.isDenied(DisplayedJournal.TIER)) {
      return Optional.empty();
    }
    Optional<HistoryReader.Found<JournalRow>> found =
        displayed.of(tasks).map(byTask -> new HistoryReader.Found<>(byTask, false));
    if (found.isEmpty()) {
      rights.deny(DisplayedJournal.TIER);
    }
    return found;
  }
}
