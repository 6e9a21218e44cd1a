package dev.rapport.engine.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The stored tickets and events of one host inside a transaction; changes wait for the flush. */
final class EventTable {
  private final Handle handle;
  private final String host;
  private final PreparedBatch upserts;
  private final PreparedBatch deletes;

  EventTable(Handle handle, String host) {
    this.handle = handle;
    this.host = host;
    this.upserts =
        handle.prepareBatch(
            """
            INSERT INTO event (host, source_id, event_id, at, seq, actor, ours, kind, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (host, source_id, event_id) DO UPDATE
              SET at = excluded.at, seq = excluded.seq, actor = excluded.actor,
                  ours = excluded.ours, kind = excluded.kind, body = excluded.body
            """);
    this.deletes =
        handle.prepareBatch("DELETE FROM event WHERE host = ? AND source_id = ? AND event_id = ?");
  }

  Optional<TicketRow> ticket(String sourceId) {
    return handle
        .createQuery("SELECT * FROM ticket WHERE host = :host AND source_id = :id")
        .bind("host", host)
        .bind("id", sourceId)
        .map((row, context) -> TicketRow.of(row))
        .findOne();
  }

  Map<String, EventRow> of(String sourceId) {
    return handle
        .createQuery("SELECT * FROM event WHERE host = :host AND source_id = :id")
        .bind("host", host)
        .bind("id", sourceId)
        .map((row, context) -> EventRow.of(row))
        .stream()
        .collect(Collectors.toMap(EventRow::eventId, Function.identity()));
  }

  void queue(String sourceId, HistoryChange change) {
    for (EventRow row : change.written()) {
      upserts.add(
          host,
          sourceId,
          row.eventId(),
          row.at(),
          row.seq(),
          row.actor(),
          row.ours() ? 1 : 0,
          row.kind(),
          row.body());
    }
    change.vanished().forEach(id -> deletes.add(host, sourceId, id));
  }

  /** Events belong to tickets, so the tickets must be written by then. */
  void flush() {
    deletes.execute();
    upserts.execute();
  }
}
