package dev.rapport.servicenow;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.RawTicket;
import dev.rapport.model.Actor;
import dev.rapport.model.History;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes documents of task records: their audit, their journal, and what the codes mean. */
final class DocumentReader {
  /** Set once a row of the audit was seen: from then on an empty answer means what it says. */
  private static final String AUDIT_SEEN = "servicenow.seen." + AuditRow.TABLE;

  private final TableReader reader;
  private final Scope scope;
  private final HistoryReader histories;
  private final Directory directory;
  private final GroupNames groups;
  private final ChoiceReader choices;
  private final HostMemory memory;

  DocumentReader(TableReader reader, Scope scope, HostContext context) {
    TableRights rights = new TableRights(context.memory(), context.clock());
    this.reader = reader;
    this.scope = scope;
    this.memory = context.memory();
    this.histories = new HistoryReader(reader, rights, context.texts());
    this.directory = new Directory(reader, rights, context.clock());
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
    if (tasks.isEmpty()) {
      return new Read(List.of(), List.of());
    }
    Map<String, List<TaskRow>> byType =
        tasks.stream()
            .collect(
                Collectors.groupingBy(
                    task -> task.type(scope.table()), TreeMap::new, Collectors.toList()));
    Map<String, HistoryReader.Found<AuditRow>> audits = new TreeMap<>();
    byType.forEach((type, some) -> audits.put(type, histories.audit(type, ids(some))));
    HistoryReader.Found<JournalRow> journal = histories.journal(ids(tasks));

    List<AuditRow> changes =
        audits.values().stream().flatMap(found -> found.all().stream()).toList();
    List<Actor> people = meet(tasks, changes, journal.all());
    learnGroups(tasks, changes);
    Legend legend =
        new Legend(
            reader.host(), choices.of(byType.keySet()), groups.all(), directory.idsByLogin());

    boolean audited = isAudited(audits.values(), tasks);
    List<RawTicket> documents = new ArrayList<>();
    for (TaskRow task : tasks) {
      String type = task.type(scope.table());
      HistoryReader.Found<AuditRow> audit = audits.get(type);
      List<AuditRow> own = audit == null ? List.of() : audit.of(task.sysId());
      boolean complete = audited && audit != null && audit.complete() && journal.complete();
      documents.add(
          new TaskDocument(
              type,
              task.row(),
              own,
              journal.of(task.sysId()),
              legend,
              new History(
                  audited ? AuditRow.TABLE : TaskDecoder.RECORD,
                  complete ? History.Completeness.COMPLETE : History.Completeness.PARTIAL)));
    }
    return new Read(documents, people);
  }

  /**
   * Whether the audit can be read. Without the right the host may answer with no rows instead of a
   * refusal; where tasks were changed and no row was ever seen, that is taken for a missing right.
   */
  private boolean isAudited(Collection<HistoryReader.Found<AuditRow>> audits, List<TaskRow> tasks) {
    if (audits.stream().anyMatch(found -> !found.byTask().isEmpty())) {
      if (memory.recall(AUDIT_SEEN).isEmpty()) {
        memory.remember(AUDIT_SEEN, "yes");
      }
      return true;
    }
    boolean answered = audits.stream().allMatch(HistoryReader.Found::complete);
    boolean believable =
        memory.recall(AUDIT_SEEN).isPresent() || tasks.stream().noneMatch(TaskRow::isChanged);
    return answered && believable;
  }

  private List<Actor> meet(List<TaskRow> tasks, List<AuditRow> changes, List<JournalRow> comments) {
    Set<String> ids = new HashSet<>();
    Set<String> logins = new HashSet<>();
    for (TaskRow task : tasks) {
      ids.add(task.row().text("assigned_to"));
      task.row()
          .find("opened_by")
          .ifPresentOrElse(ids::add, () -> logins.add(task.row().text("sys_created_by")));
    }
    for (AuditRow change : changes) {
      logins.add(change.user());
      if (change.field().equals("assigned_to")) {
        ids.add(change.from());
        ids.add(change.to());
      }
    }
    comments.forEach(comment -> logins.add(comment.user()));
    return directory.meet(ids, logins);
  }

  private void learnGroups(List<TaskRow> tasks, List<AuditRow> changes) {
    Set<String> met = new HashSet<>();
    for (TaskRow task : tasks) {
      String id = task.row().text("assignment_group");
      met.add(id);
      task.row().find("assignment_group.name").ifPresent(name -> groups.hear(id, name));
    }
    for (AuditRow change : changes) {
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
