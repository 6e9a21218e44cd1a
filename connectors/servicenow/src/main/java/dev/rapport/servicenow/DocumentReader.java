package dev.rapport.servicenow;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.RawTicket;
import dev.rapport.model.Actor;
import dev.rapport.model.History;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes documents of task records: their audit, their journal, and what the codes mean. */
final class DocumentReader {
  private final String host;
  private final Scope scope;
  private final HistoryReader histories;
  private final Directory directory;
  private final GroupNames groups;
  private final ChoiceReader choices;
  private final HistoryTiers tiers;

  DocumentReader(TableReader reader, Scope scope, HostContext context) {
    TableRights rights = new TableRights(context.memory(), context.clock());
    this.host = reader.host();
    this.scope = scope;
    this.histories = new HistoryReader(reader, rights, context.texts());
    this.tiers = new HistoryTiers(histories, scope.outbox(), context.memory());
    this.directory =
        new Directory(
            reader.host(), new UserReader(reader, rights, scope.roles()), context.clock());
    this.groups = new GroupNames(reader, rights);
    this.choices = new ChoiceReader(reader, rights, context.memory(), context.clock());
  }

  /**
   * What was read.
   *
   * @param documents in the order of the tasks
   * @param people everybody who acted on them
   */
  record Read(List<RawTicket> documents, List<Actor> people) {}

  /** The documents of some tasks; no call is made for none. */
  Read of(List<TaskRow> tasks) {
    return of(tasks, null);
  }

  /**
   * The same for tasks that turned out to have changed without a date.
   *
   * @param unseenUntil see {@link TaskDocument#unseenUntil()}
   */
  Read of(List<TaskRow> tasks, @Nullable Instant unseenUntil) {
    if (tasks.isEmpty()) {
      return new Read(List.of(), List.of());
    }
    Happened happened = happened(tasks);
    List<Actor> people = meet(tasks, happened);
    learnGroups(tasks, happened);
    Choices labels =
        choices.of(tasks.stream().map(task -> task.type(scope.table())).collect(toSet()));
    Legend legend = new Legend(host, labels, groups.all(), directory.idsByLogin());
    List<RawTicket> documents =
        tasks.stream()
            .<RawTicket>map(task -> document(task, happened, legend, unseenUntil))
            .toList();
    return new Read(documents, people);
  }

  /**
   * What happened to the tasks of a page.
   *
   * @param told by task
   * @param changes those of all tasks
   */
  private record Happened(
      Map<String, HistoryTiers.Told> told,
      HistoryReader.Found<JournalRow> journal,
      List<AuditRow> changes) {}

  private Happened happened(List<TaskRow> tasks) {
    Map<String, HistoryTiers.Told> told = new HashMap<>();
    tasks.stream()
        .collect(Collectors.groupingBy(task -> task.type(scope.table()), TreeMap::new, toList()))
        .forEach((type, some) -> told.putAll(tiers.of(type, some)));
    List<AuditRow> changes =
        told.values().stream().flatMap(task -> task.changes().stream()).toList();
    return new Happened(told, histories.journal(ids(tasks)), changes);
  }

  private TaskDocument document(
      TaskRow task, Happened happened, Legend legend, @Nullable Instant unseenUntil) {
    HistoryTiers.Told told = happened.told().get(task.sysId());
    if (told == null) {
      throw new IllegalStateException("every task of a page has a tier");
    }
    boolean complete = told.complete() && happened.journal().complete();
    return new TaskDocument(
        task.type(scope.table()),
        task.row(),
        told.changes(),
        happened.journal().of(task.sysId()),
        legend,
        new History(
            told.tier(), complete ? History.Completeness.COMPLETE : History.Completeness.PARTIAL),
        unseenUntil);
  }

  private List<Actor> meet(List<TaskRow> tasks, Happened happened) {
    Set<String> ids = new HashSet<>();
    Set<String> logins = new HashSet<>();
    for (TaskRow task : tasks) {
      ids.add(task.row().text("assigned_to"));
      task.row()
          .find("opened_by")
          .ifPresentOrElse(ids::add, () -> logins.add(task.row().text("sys_created_by")));
    }
    for (AuditRow change : happened.changes()) {
      logins.add(change.user());
      if (change.field().equals("assigned_to")) {
        ids.add(change.from());
        ids.add(change.to());
      }
    }
    happened.journal().all().forEach(comment -> logins.add(comment.user()));
    return directory.meet(ids, logins);
  }

  private void learnGroups(List<TaskRow> tasks, Happened happened) {
    Set<String> met = new HashSet<>();
    for (TaskRow task : tasks) {
      String id = task.row().text("assignment_group");
      met.add(id);
      task.row().find("assignment_group.name").ifPresent(name -> groups.hear(id, name));
    }
    for (AuditRow change : happened.changes()) {
      if (change.field().equals("assignment_group")) {
        met.add(change.from());
        met.add(change.to());
      }
    }
    groups.learn(met);
  }

  private static List<String> ids(List<TaskRow> tasks) {
    return tasks.stream().map(TaskRow::sysId).toList();
  }
}
