package dev.rapport.servicenow;

import static java.util.stream.Collectors.toSet;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.RawTicket;
import dev.rapport.model.Actor;
import dev.rapport.model.History;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes documents of task records: what happened to them, and what the codes mean. */
final class DocumentReader {
  private final String host;
  private final Scope scope;
  private final Texts texts;
  private final HappenedReader happenings;
  private final Directory directory;
  private final GroupNames groups;
  private final ChoiceReader choices;

  DocumentReader(
      TableReader reader,
      Scope scope,
      TableRights rights,
      CompanionReader companions,
      HostContext context) {
    this.host = reader.host();
    this.scope = scope;
    this.texts = new Texts(context.texts(), scope.keysInText());
    this.happenings = new HappenedReader(reader, scope, rights, companions, context);
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
    Happened happened = happenings.to(tasks);
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

  private TaskDocument document(
      TaskRow task, Happened happened, Legend legend, @Nullable Instant unseenUntil) {
    HistoryTiers.Told told = happened.to(task.sysId());
    String tier = told.tier() + (happened.displayed() ? " + " + DisplayedJournal.TIER : "");
    boolean complete = told.complete() && happened.complete();
    return new TaskDocument(
        task.type(scope.table()),
        task.row().without(TaskTexts.COLUMNS),
        told.changes(),
        happened.journal().of(task.sysId()),
        happened.companions().of(task.sysId()),
        TaskTexts.of(task.row(), texts),
        legend,
        new History(tier, complete ? History.Completeness.COMPLETE : History.Completeness.PARTIAL),
        unseenUntil);
  }

  private List<Actor> meet(List<TaskRow> tasks, Happened happened) {
    Set<String> ids = happened.ids();
    Set<String> logins = happened.logins();
    for (TaskRow task : tasks) {
      ids.add(task.row().text("assigned_to"));
      if (!task.row().text("close_notes").isEmpty()) {
        ids.add(task.row().find("resolved_by").orElse(task.row().text("closed_by")));
      }
      task.row()
          .find("opened_by")
          .ifPresentOrElse(ids::add, () -> logins.add(task.row().text("sys_created_by")));
    }
    return directory.meet(ids, logins);
  }

  private void learnGroups(List<TaskRow> tasks, Happened happened) {
    Set<String> met = happened.groups();
    for (TaskRow task : tasks) {
      String id = task.row().text("assignment_group");
      met.add(id);
      task.row().find("assignment_group.name").ifPresent(name -> groups.hear(id, name));
    }
    groups.learn(met);
  }
}
