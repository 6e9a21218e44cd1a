package dev.rapport.servicenow;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.RawTicket;
import dev.rapport.model.Actor;
import dev.rapport.model.History;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes documents of task records: their audit, their journal, and what the codes mean. */
final class DocumentReader {
  /** Set once a row of the audit was seen: from then on an empty answer means what it says. */
  private static final String AUDIT_SEEN = "servicenow.seen." + AuditRow.TABLE;

  private final String host;
  private final Scope scope;
  private final HistoryReader histories;
  private final Directory directory;
  private final GroupNames groups;
  private final ChoiceReader choices;
  private final HostMemory memory;

  DocumentReader(TableReader reader, Scope scope, HostContext context) {
    TableRights rights = new TableRights(context.memory(), context.clock());
    this.host = reader.host();
    this.scope = scope;
    this.memory = context.memory();
    this.histories = new HistoryReader(reader, rights, context.texts());
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
    Choices labels = choices.of(happened.audits().keySet());
    Legend legend = new Legend(host, labels, groups.all(), directory.idsByLogin());
    String tier = isAudited(tasks, happened) ? AuditRow.TABLE : TaskDecoder.RECORD;
    List<RawTicket> documents =
        tasks.stream()
            .<RawTicket>map(task -> document(task, happened, legend, tier, unseenUntil))
            .toList();
    return new Read(documents, people);
  }

  /**
   * What happened to the tasks of a page.
   *
   * @param audits by class of task
   */
  private record Happened(
      Map<String, HistoryReader.Found<AuditRow>> audits,
      HistoryReader.Found<JournalRow> journal,
      List<AuditRow> changes) {}

  private Happened happened(List<TaskRow> tasks) {
    Map<String, HistoryReader.Found<AuditRow>> audits = new TreeMap<>();
    tasks.stream()
        .collect(Collectors.groupingBy(task -> task.type(scope.table())))
        .forEach((type, some) -> audits.put(type, histories.audit(type, ids(some))));
    List<AuditRow> changes =
        audits.values().stream().flatMap(found -> found.all().stream()).toList();
    return new Happened(audits, histories.journal(ids(tasks)), changes);
  }

  private TaskDocument document(
      TaskRow task, Happened happened, Legend legend, String tier, @Nullable Instant unseenUntil) {
    String type = task.type(scope.table());
    HistoryReader.Found<AuditRow> audit =
        happened.audits().getOrDefault(type, new HistoryReader.Found<>(Map.of(), false));
    boolean complete =
        tier.equals(AuditRow.TABLE) && audit.complete() && happened.journal().complete();
    return new TaskDocument(
        type,
        task.row(),
        audit.of(task.sysId()),
        happened.journal().of(task.sysId()),
        legend,
        new History(tier, complete ? History.Completeness.COMPLETE : History.Completeness.PARTIAL),
        unseenUntil);
  }

  /**
   * Whether the audit can be read. Without the right the host may answer with no rows instead of a
   * refusal; where tasks were changed and no row was ever seen, that is taken for a missing right.
   */
  private boolean isAudited(List<TaskRow> tasks, Happened happened) {
    boolean seen = memory.recall(AUDIT_SEEN).isPresent();
    if (!happened.changes().isEmpty()) {
      if (!seen) {
        memory.remember(AUDIT_SEEN, "yes");
      }
      return true;
    }
    boolean answered = happened.audits().values().stream().allMatch(HistoryReader.Found::complete);
    return answered && (seen || tasks.stream().noneMatch(TaskRow::isChanged));
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
