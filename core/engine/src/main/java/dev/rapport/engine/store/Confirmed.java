package dev.rapport.engine.store;

import dev.rapport.connector.HostWrite;
import dev.rapport.model.TicketKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the hosts last confirmed to show of ours. */
public final class Confirmed {
  /**
   * What a host shows for one ticket.
   *
   * @param body to the letter
   * @param keyHash hash of the part of it that decides whether it is written again
   * @param hostRef what the host calls the thing, or null
   * @param at when it was confirmed, by our clock, to the second, UTC
   */
  public record Shown(String body, String keyHash, @Nullable String hostRef, Instant at) {}

  /**
   * Something of ours that a host shows.
   *
   * @param ticket where, as the host's people call it
   * @param sourceId the host's id of that ticket
   * @param kind what it is
   * @param shown what it says
   */
  public record Placed(TicketKey ticket, String sourceId, HostWrite.Kind kind, Shown shown) {}

  private final Database database;

  Confirmed(Database database) {
    this.database = database;
  }

  /** What the host shows for the ticket; empty where it was never told, or was told to forget. */
  public Optional<Shown> find(String host, String sourceId, HostWrite.Kind kind) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM confirmed WHERE host = ? AND source_id = ? AND kind = ?")
                .bind(0, host)
                .bind(1, sourceId)
                .bind(2, kind.id())
                .map((row, context) -> shown(row))
                .findOne());
  }

  /** Everything of ours that a host shows, by its id of the ticket. */
  public List<Placed> all(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM confirmed WHERE host = ? ORDER BY source_id, kind")
                .bind(0, host)
                .map((row, context) -> placed(row))
                .list());
  }

  /** On how many tickets the host shows something of ours. */
  public long count(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(DISTINCT source_id) FROM confirmed WHERE host = ?")
                .bind(0, host)
                .mapTo(Long.class)
                .one());
  }

  static void put(Handle handle, Outbox.Entry entry, @Nullable String hostRef, Instant at) {
    HostWrite write = entry.write();
    if (write.wanted().isEmpty()) {
      handle.execute(
          "DELETE FROM confirmed WHERE host = ? AND source_id = ? AND kind = ?",
          write.ticket().host(),
          write.sourceId(),
          write.kind().id());
      return;
    }
    handle.execute(
        """
        INSERT INTO confirmed (host, source_id, kind, ticket_key, body, key_hash, host_ref,
                               confirmed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (host, source_id, kind) DO UPDATE
          SET ticket_key = excluded.ticket_key, body = excluded.body,
              key_hash = excluded.key_hash, host_ref = excluded.host_ref,
              confirmed_at = excluded.confirmed_at
        """,
        write.ticket().host(),
        write.sourceId(),
        write.kind().id(),
        write.ticket().key(),
        write.after(),
        entry.keyHash(),
        hostRef,
        at.getEpochSecond());
  }

  private static Placed placed(ResultSet row) throws SQLException {
    return new Placed(
        new TicketKey(row.getString("host"), row.getString("ticket_key")),
        row.getString("source_id"),
        Names.of(HostWrite.Kind.class, row.getString("kind")),
        shown(row));
  }

  private static Shown shown(ResultSet row) throws SQLException {
    return new Shown(
        row.getString("body"),
        row.getString("key_hash"),
        row.getString("host_ref"),
        Instant.ofEpochSecond(row.getLong("confirmed_at")));
  }
}
