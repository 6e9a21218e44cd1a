package dev.rapport.servicenow;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Source;
import dev.rapport.model.TicketHistory;
import java.util.List;

/**
 * Reads tasks that changed, with their whole history, and the people who acted on them. A page is
 * one call for the tasks and a few for everything on it; a page on which nothing is new costs that
 * one call.
 */
final class ServiceNowSource implements Source, Rereading {
  private final String host;
  private final StartUpProbe probe;
  private final Sweep sweep;
  private final DocumentReader documents;
  private final TaskDecoder decoder = new TaskDecoder();

  ServiceNowSource(TableReader reader, Scope scope, HostContext context, int pageSize) {
    this.host = reader.host();
    this.probe = new StartUpProbe(reader, scope, context.memory());
    this.sweep = new Sweep(reader, scope, pageSize);
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
