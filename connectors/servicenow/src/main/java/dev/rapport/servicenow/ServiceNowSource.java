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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
  private final TaskCensus census;
  private final TaskDecoder decoder = new TaskDecoder();

  ServiceNowSource(TableReader reader, Scope scope, HostContext context, int pageSize) {
    this.host = reader.host();
    this.probe = new StartUpProbe(reader, scope, context.memory());
    this.sweep = new Sweep(reader, scope, pageSize);
    this.census = new TaskCensus(reader, scope, context);
    this.documents = new DocumentReader(reader, scope, context);
  }

  @Override
  public Page fetch(Cursor after) {
    SweepPosition position = position(after);
    Sweep.Step step = sweep.read(position);
    DocumentReader.Read read = documents.of(step.tasks());
    return new Page(
        read.documents(), read.people(), List.of(), step.next().cursor(), step.next().ended());
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
