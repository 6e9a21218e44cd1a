package dev.rapport.servicenow;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Source;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Span;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads tasks that changed, with their whole history, and the people who acted on them. A page is
 * one call for the tasks and a few for everything on it; a page on which nothing is new costs that
 * one call.
 */
final class ServiceNowSource implements Source, Rereading, Census {
  private final String host;
  private final StartUpProbe probe;
  private final Sweep sweep;
  private final DocumentReader documents;
  private final CompanionReader companions;
  private final TaskCensus census;
  private final TaskDecoder decoder = new TaskDecoder();

  ServiceNowSource(TableReader reader, Scope scope, HostContext context, int pageSize) {
    this.host = reader.host();
    this.probe = new StartUpProbe(reader, scope, context.memory());
    this.sweep = new Sweep(reader, scope, pageSize);
    this.census = new TaskCensus(reader, scope, context);
    TableRights rights = new TableRights(context.memory(), context.clock());
    this.companions = new CompanionReader(reader, rights, context.memory(), context.clock());
    this.documents = new DocumentReader(reader, scope, rights, companions, context);
  }

  @Override
  public Page fetch(Cursor after) {
    SweepPosition position = position(after);
    Sweep.Step step = sweep.read(position);
    Late late = late(after, position);
    DocumentReader.Read read = documents.of(with(step.tasks(), late.tasks()));
    Cursor next = step.next().leaving(late.unheard()).cursor();
    return new Page(read.documents(), read.people(), List.of(), next, step.next().ended());
  }

  /**
   * What was said beside the tasks since a table was last asked.
   *
   * @param tasks by sys_id
   * @param unheard the tables that were not asked now, and since when
   */
  private record Late(Set<String> tasks, NavigableMap<String, Instant> unheard) {}

  /**
   * At the beginning of a sweep, the tasks that were approved or rated meanwhile: that leaves their
   * own records as they were.
   */
  private Late late(Cursor after, SweepPosition position) {
    if (after.isStart() || !SweepPosition.of(after, host).ended()) {
      return new Late(Set.of(), position.unheard());
    }
    Unheard unheard = Unheard.of(companions.late(), position);
    for (Companion companion : companions.late()) {
      if (unheard.isNext(companion)) {
        Instant since = unheard.since(companion);
        Set<String> tasks = companions.heard(companion, since, position.until());
        return new Late(tasks, unheard.without(companion));
      }
    }
    return new Late(Set.of(), position.unheard());
  }

  private List<TaskRow> with(List<TaskRow> tasks, Set<String> late) {
    Set<String> others = new TreeSet<>(late);
    tasks.stream().map(TaskRow::sysId).forEach(others::remove);
    return others.isEmpty()
        ? tasks
        : Stream.concat(tasks.stream(), sweep.read(List.copyOf(others)).stream()).toList();
  }

  @Override
  public Page reread(List<String> sourceIds) {
    DocumentReader.Read read = documents.of(sweep.read(sourceIds));
    return new Page(read.documents(), read.people(), List.of(), Cursor.START, true);
  }

  @Override
  public Part look(Cursor after) {
    if (after.isStart()) {
      probe.hostTime();
    }
    return census.look(after);
  }

  @Override
  public Page reread(List<String> sourceIds, Span looks) {
    Instant middle = looks.fromInclusive().plus(looks.length().dividedBy(2));
    DocumentReader.Read read = documents.of(sweep.read(sourceIds), middle);
    return new Page(read.documents(), read.people(), List.of(), Cursor.START, true);
  }

  @Override
  public Set<String> deleted(Collection<String> sourceIds) {
    return census.deleted(sourceIds);
  }

  @Override
  public Set<String> hidden(Collection<String> sourceIds) {
    return census.hidden(sourceIds);
  }

  private SweepPosition position(Cursor after) {
    if (after.isStart()) {
      return SweepPosition.first(probe.hostTime());
    }
    SweepPosition position = SweepPosition.of(after, host);
    return position.ended() ? position.next(probe.hostTime()) : position;
  }

  @Override
  public TicketHistory decode(RawTicket document) {
    if (document instanceof TaskDocument task) {
      return decoder.decode(task);
    }
    throw HostException.of(
        HostException.Kind.BUG, host, "was given a document that it did not read");
  }
}
