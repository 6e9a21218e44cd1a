package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.servicenow.table.Chunks;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.HiddenRows;
import dev.rapport.servicenow.table.HostTime;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads task records in the order of their last change, page by page, between two fixed instants.
 *
 * <p>Times have a precision of a second and many records share one, so a page ends with the last
 * second that is whole on it. Where a single second has more records than a page, it is read by
 * {@code sys_id}. Neither needs an offset, which would skip and repeat records that move meanwhile.
 */
final class Sweep {
  /** Larger answers were seen cut or given up. */
  static final int PAGE = 1_000;

  private static final String UPDATED = "sys_updated_on";

  /** What changed within a day hardly fills a page. */
  private static final Duration SOON = Duration.ofDays(1);

  private final TableReader reader;
  private final HiddenRows hidden;
  private final Scope scope;
  private final AskedRows asked;
  private final int limit;

  Sweep(TableReader reader, Scope scope, int limit) {
    this.reader = reader;
    this.hidden = new HiddenRows(reader);
    this.scope = scope;
    this.asked = new AskedRows(reader, scope);
    this.limit = limit;
  }

  /**
   * What one call gave.
   *
   * @param tasks oldest change first; without those that the last sweep had read
   * @param next where to go on
   */
  record Step(List<TaskRow> tasks, SweepPosition next) {
    Step {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * The records that follow a position of a sweep that has not ended.
   *
   * @throws HostException of kind FORBIDDEN when the host left out the filter or the order
   */
  Step read(SweepPosition at) {
    return at.id().isEmpty() ? readOn(at) : readSecond(at);
  }

  /**
   * The records of these ids that are in scope, in no order.
   *
   * @param sysIds any number; those that cannot be ids of records are left out
   */
  List<TaskRow> read(List<String> sysIds) {
    List<String> ids = sysIds.stream().filter(EncodedQuery::canHold).distinct().toList();
    TableQuery question = TableQuery.of(scope.table(), scope.query(), asked.columns(), limit);
    int room = reader.room(question.asking(scope.query().andIn("sys_id", List.of())));
    List<TaskRow> tasks = new ArrayList<>();
    for (List<String> chunk : Chunks.of(ids, room)) {
      EncodedQuery query = scope.query().andIn("sys_id", chunk).orderBy("sys_id");
      tasks.addAll(asked.tasks(reader.all(question.asking(query)).rows()));
    }
    if (!ids.containsAll(tasks.stream().map(TaskRow::sysId).toList())) {
      throw reader.ignored(
          scope.table(), "the filter on sys_id", "the right query_match on " + scope.table());
    }
    return tasks;
  }

  private Step readOn(SweepPosition at) {
    EncodedQuery query = scope.query();
    if (at.after().isAfter(Instant.EPOCH)) {
      query = query.and(UPDATED, ">", HostTime.format(at.after()));
    }
    query = query.and(UPDATED, "<=", HostTime.format(at.until()));
    HiddenRows.Stretch stretch = ask(query.orderBy(UPDATED).orderBy("sys_id"), at);
    List<TaskRow> tasks = asked.tasks(stretch.rows());
    asked.requireOrder(tasks, at);
    if (stretch.last()) {
      requireSomethingSeen(stretch, at);
      return step(tasks, at, at.end(marks(tasks, at)));
    }
    Instant last = tasks.get(tasks.size() - 1).updatedAt();
    List<TaskRow> whole = tasks.stream().filter(task -> task.updatedAt().isBefore(last)).toList();
    if (whole.isEmpty()) {
      String id = tasks.get(tasks.size() - 1).sysId();
      return step(tasks, at, at.readWithin(last, id, marks(tasks, at)));
    }
    Instant wholeUntil = whole.get(whole.size() - 1).updatedAt();
    return step(whole, at, at.readThrough(wholeUntil, marks(whole, at)));
  }

  private Step readSecond(SweepPosition at) {
    HiddenRows.Stretch stretch =
        ask(
            scope
                .query()
                .and(UPDATED, "=", HostTime.format(at.after()))
                .and("sys_id", ">", at.id())
                .orderBy("sys_id"),
            at);
    List<TaskRow> tasks = asked.tasks(stretch.rows());
    asked.requireSecond(tasks, at);
    SweepPosition next =
        stretch.last()
            ? at.readThrough(at.after(), marks(tasks, at))
            : at.readWithin(at.after(), tasks.get(tasks.size() - 1).sysId(), marks(tasks, at));
    return step(tasks, at, next);
  }

  /** Near its end a sweep counts at once, because the page will be short. */
  private HiddenRows.Stretch ask(EncodedQuery query, SweepPosition at) {
    TableQuery question = TableQuery.of(scope.table(), query, asked.columns(), limit);
    boolean soonOver = at.after().isAfter(at.until().minus(SOON));
    return hidden.next(soonOver ? question.whileCounting() : question);
  }

  private void requireSomethingSeen(HiddenRows.Stretch stretch, SweepPosition at) {
    if (stretch.hidden() && at.after().equals(Instant.EPOCH)) {
      throw reader.ignored(scope.table(), "every row", "a role that reads its records");
    }
  }

  private static Step step(List<TaskRow> tasks, SweepPosition at, SweepPosition next) {
    return new Step(
        tasks.stream()
            .filter(task -> at.skip().isEmpty() || !at.skip().contains(task.mark()))
            .toList(),
        next);
  }

  private static Set<String> marks(List<TaskRow> tasks, SweepPosition at) {
    return tasks.stream()
        .filter(task -> at.isMetAgain(task.updatedAt()))
        .map(TaskRow::mark)
        .collect(Collectors.toSet());
  }
}
