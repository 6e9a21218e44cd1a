package dev.rapport.servicenow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.rapport.connector.HostContext;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what happened to the tasks of a page: changes, journal, and what stands beside them. */
final class HappenedReader {
  private final Scope scope;
  private final HistoryTiers tiers;
  private final JournalReader journals;
  private final CompanionReader companions;

  HappenedReader(
      TableReader reader,
      Scope scope,
      TableRights rights,
      CompanionReader companions,
      HostContext context) {
    this.scope = scope;
    Texts texts = new Texts(context.texts(), scope.keysInText());
    HistoryReader histories = new HistoryReader(reader, rights, texts);
    this.tiers = new HistoryTiers(histories, scope.outbox(), context.memory());
    this.journals =
        new JournalReader(
            histories, new DisplayedJournal(reader, scope, rights, texts), rights, context);
    this.companions = companions;
  }

  /** What happened to some tasks; no call is made for none. */
  Happened to(List<TaskRow> tasks) {
    Map<String, List<TaskRow>> byType =
        tasks.stream()
            .collect(groupingBy(task -> task.type(scope.table()), TreeMap::new, toList()));
    Map<String, HistoryTiers.Told> told = tiers.of(byType.keySet(), tasks);
    JournalReader.Journal journal = journals.of(tasks);
    return new Happened(told, journal.entries(), journal.displayed(), companions.of(byType));
  }
}
